package org.opendoor.session.domain;

import static org.opendoor.session.domain.Alternative.ANOTHER_PRACTITIONER;
import static org.opendoor.session.domain.Alternative.ANOTHER_VENUE;
import static org.opendoor.session.domain.Alternative.EVENING_SESSIONS;
import static org.opendoor.session.domain.Alternative.ONE_TO_ONE;
import static org.opendoor.session.domain.Alternative.ONWARD_REFERRAL;
import static org.opendoor.session.domain.Alternative.PAUSE;
import static org.opendoor.session.domain.Alternative.TELEPHONE_SESSIONS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is offered before an early end is accepted, by its reason: data, in one place. Most who left could have stayed if
 * somebody had offered another way (DWP Research Report 582, chapter 4). For a reason that no other way answers, none is
 * offered: nobody is kept by questions.
 */
public final class Alternatives {

    private Alternatives() {}

    /** What the person said to an offer. */
    public enum Answer {
        DECLINED,
        ACCEPTED
    }

    /** What the person said to each offer they had; more than had to be made is welcome. */
    public record Answers(Map<Alternative, Answer> byAlternative) {

        /** Nobody has offered anything. */
        public static final Answers NONE = new Answers(Map.of());

        /** In the order in which the alternatives are declared. */
        public Answers {
            var ordered = new EnumMap<Alternative, Answer>(Alternative.class);
            ordered.putAll(byAlternative);
            byAlternative = Collections.unmodifiableMap(ordered);
        }

        boolean any() {
            return !byAlternative.isEmpty();
        }

        /** Whether the person wants one of them rather than to leave. */
        public boolean oneIsWanted() {
            return byAlternative.containsValue(Answer.ACCEPTED);
        }
    }

    /** What is to be offered before somebody leaves for this reason; none for most that are nobody's to change. */
    public static List<Alternative> before(Reason reason) {
        return switch (reason) {
            case TOO_UNWELL, HEALTH_WORSE -> List.of(TELEPHONE_SESSIONS, ONE_TO_ONE, PAUSE);
            case STARTED_WORK, INCONVENIENT_TIME -> List.of(EVENING_SESSIONS, TELEPHONE_SESSIONS);
            case LOCATION_OR_TRAVEL, MOVED_AREA -> List.of(ANOTHER_VENUE, TELEPHONE_SESSIONS);
            case OTHER_APPOINTMENTS, CARING_RESPONSIBILITIES -> List.of(EVENING_SESSIONS, TELEPHONE_SESSIONS, PAUSE);
            case NOT_COMFORTABLE_IN_GROUP, METHOD_OF_DELIVERY -> List.of(ONE_TO_ONE, TELEPHONE_SESSIONS);
            case NEEDS_NOT_ADDRESSED -> List.of(ONE_TO_ONE, ANOTHER_PRACTITIONER);
            case NO_RAPPORT -> List.of(ANOTHER_PRACTITIONER);
            case LIFE_EVENT, DUPLICATE_SUPPORT -> List.of(PAUSE);
            case ANOTHER_ISSUE_FIRST -> List.of(ONWARD_REFERRAL, PAUSE);
            case CANNOT_TRAVEL_ALONE,
                    LIMITED_MOBILITY,
                    CANNOT_LEAVE_HOME,
                    CANNOT_MEET_PEOPLE,
                    NOT_APPROPRIATE,
                    NOT_ENOUGH_INFORMATION,
                    BENEFIT_ENDED,
                    FORGOT,
                    HEALTH_IMPROVED,
                    NO_LONGER_NEEDED,
                    LOST_CONTACT,
                    OTHER -> List.of();
        };
    }

    /** What the person has not been offered yet; nothing once they want one of the others. */
    public static List<Alternative> unanswered(Reason reason, Answers answers) {
        return answers.oneIsWanted()
                ? List.of()
                : before(reason).stream()
                        .filter(each -> !answers.byAlternative().containsKey(each))
                        .toList();
    }
}
