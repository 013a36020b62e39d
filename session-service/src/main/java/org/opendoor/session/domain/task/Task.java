package org.opendoor.session.domain.task;

import java.time.Instant;

/** Where a task stands. */
public sealed interface Task {

    /** There is none with this natural key, and never was. */
    record Unopened() implements Task {}

    /** One that was opened, whatever became of it. */
    sealed interface Known extends Task {
        Brief brief();

        /** The same at another provider, as late as it was. */
        Known at(String provider);
    }

    /** To be done, in time. */
    record Open(Brief brief) implements Known {
        @Override
        public Known at(String provider) {
            return new Open(brief.at(provider));
        }
    }

    /** To be done, and its day is over: it is every practitioner's of the provider. */
    record Late(Brief brief, Instant since) implements Known {
        @Override
        public Known at(String provider) {
            return new Late(brief.at(provider), since);
        }
    }

    /** Done. */
    record Done(Brief brief, Answer answer) implements Known {
        @Override
        public Known at(String provider) {
            return new Done(brief.at(provider), answer);
        }
    }

    /** Not needed any more. */
    record Dropped(Brief brief, DropReason because, Instant on) implements Known {
        @Override
        public Known at(String provider) {
            return new Dropped(brief.at(provider), because, on);
        }
    }

    /** Where it stands once this happened. No rule lives here: what happened, happened. */
    static Known after(Task state, TaskEvent event) {
        return switch (event) {
            case TaskEvent.Opened(var brief) -> new Open(brief);
            case TaskEvent.RanLate(var at) -> new Late(briefOf(state), at);
            case TaskEvent.Finished(var answer) -> new Done(briefOf(state), answer);
            case TaskEvent.WasDropped(var because, var at) -> new Dropped(briefOf(state), because, at);
            case TaskEvent.HandedOver(var provider) -> known(state).at(provider);
        };
    }

    private static Brief briefOf(Task state) {
        return known(state).brief();
    }

    private static Known known(Task state) {
        return switch (state) {
            case Known known -> known;
            case Unopened _ -> throw new IllegalStateException("no rule lets this happen to a task that is not there");
        };
    }

    /**
     * What came of it.
     *
     * @param by the token subject of who did it
     */
    record Answer(TaskOutcome outcome, String by, Instant at) {}

    /** Why nobody need do it. */
    enum DropReason {
        /** The journey is over. */
        JOURNEY_ENDED,
        /** The person came to a session again. */
        CAME_AGAIN,
        /** What gave rise to it was said in error. */
        CORRECTED,
        /** It happened without anybody answering the task. */
        SETTLED_ELSEWHERE,
        /** The person is forgotten. */
        FORGOTTEN
    }
}
