package org.opendoor.referral.usecase;

/** What was heard about a journey's follow-up, as far as this service cares: does somebody owe a contact after the ending? */
public sealed interface FollowUpNews {

    /** The follow-up exists, because of {@code cause}. */
    record Opened(String cause) implements FollowUpNews {}

    /** A contact has an owner and a day, because of {@code cause}. */
    record ContactPlanned(String cause) implements FollowUpNews {}

    /** Nothing is owed any more. */
    record Closed() implements FollowUpNews {}

    /** Whether the follow-up is open after this. */
    default boolean open() {
        return switch (this) {
            case Opened _, ContactPlanned _ -> true;
            case Closed _ -> false;
        };
    }

    /**
     * Whether this shows that the ending was noticed. A review of a deferral, or a change of the person's eligibility, opens the
     * same follow-up earlier and says nothing about an ending.
     */
    default boolean noticesTheEnding() {
        return switch (this) {
            case Opened(var cause) -> cause.equals("ENDING");
            case ContactPlanned(var cause) -> cause.equals("ENDING");
            case Closed _ -> false;
        };
    }
}
