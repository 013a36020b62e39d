package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.opendoor.eventing.decision.Decision;

/** A journey told command by command: given these, when this, then those events. */
final class Story {
    private Journey journey = Journey.unheard(Examples.JOURNEY);
    private Decision<FollowUpEvent, FollowUpRefusal> last = Decision.alreadyDone();

    static Story of(FollowUpCommand... commands) {
        var story = new Story();
        for (var command : commands) {
            story.then(command);
        }
        return story;
    }

    Story then(FollowUpCommand command) {
        last = Examples.RULES.decide(journey, command);
        journey = journey.after(events());
        return this;
    }

    Journey journey() {
        return journey;
    }

    Contact contact() {
        return journey.followUp().file().orElseThrow().contacts().getFirst();
    }

    Contact lastContact() {
        return journey.followUp().file().orElseThrow().contacts().getLast();
    }

    Story says(FollowUpEvent... expected) {
        assertThat(events()).containsExactly(expected);
        return this;
    }

    /** What the last command came to. */
    List<FollowUpEvent> said() {
        return events();
    }

    Story refuses(FollowUpRefusal code) {
        assertThat(last).isEqualTo(Decision.refuse(code));
        return this;
    }

    Story saysNothing() {
        assertThat(last).isEqualTo(Decision.alreadyDone());
        return this;
    }

    private List<FollowUpEvent> events() {
        return switch (last) {
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events) -> events;
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _,
                    Decision.Refused<FollowUpEvent, FollowUpRefusal> _ -> List.of();
        };
    }
}
