package org.opendoor.session.domain.task;

import java.util.UUID;

/**
 * What a task is about, and what gave rise to it: with its kind the natural key of a task, so that the same occasion never
 * makes two.
 *
 * @param id a journey's referral id, or a group's id
 * @param cause what it was, such as a session's id; never a word about a person
 */
public record About(Subject subject, UUID id, String cause) {

    /** Whether it is about one person or about a group. */
    public enum Subject {
        JOURNEY,
        GROUP
    }

    /** About one person. */
    public static About journey(UUID referralId, String cause) {
        return new About(Subject.JOURNEY, referralId, cause);
    }

    /** About a group as a whole. */
    public static About group(UUID groupId, String cause) {
        return new About(Subject.GROUP, groupId, cause);
    }
}
