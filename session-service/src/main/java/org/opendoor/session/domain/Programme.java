package org.opendoor.session.domain;

import java.util.Optional;

/** Where a programme stands. Each state holds what can be true in it, so that an impossible move has nowhere to be written. */
public sealed interface Programme {

    /** No referral has been heard, or not by whoever asks: the two look the same from outside. */
    record Unheard() implements Programme {}

    /** Referred, and nobody has spoken to the person yet. */
    record Awaiting(Journey journey) implements Programme {}

    /** The first meeting has a time. */
    record AssessmentBooked(Journey journey, Appointment appointment) implements Programme {}

    /** Accepted; the plan is still to be agreed. */
    record Assessed(Journey journey, Assessment assessment) implements Programme {}

    /** A plan stands and is not over: started or not, such a programme answers alike. */
    sealed interface Underway extends Programme {

        Journey journey();

        Assessment assessment();

        Course course();

        /** Whether the start has been said. */
        boolean started();
    }

    /** The plan stands; nobody has attended a session yet. */
    record Planned(Journey journey, Assessment assessment, Course course) implements Underway {
        @Override
        public boolean started() {
            return false;
        }
    }

    /** At least one session was attended, even if that was taken back later: the start has been said, once. */
    record Running(Journey journey, Assessment assessment, Course course) implements Underway {
        @Override
        public boolean started() {
            return true;
        }
    }

    /** Over, for good. A person who comes back has a new journey. */
    record Ended(Journey journey, Optional<Course> course, Ending ending) implements Programme {}
}
