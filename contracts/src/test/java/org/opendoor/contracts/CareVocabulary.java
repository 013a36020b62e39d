package org.opendoor.contracts;

import java.util.Set;

/**
 * The words that stay on the NHS side.
 *
 * <p>Written out, not derived: a word leaves this list only by somebody deleting it here, in a review of its own.
 */
final class CareVocabulary {

    /** A field whose name contains one of these words (camelCase taken apart). */
    static final Set<String> WORDS = Set.of(
            "measure",
            "measures",
            "score",
            "wellbeing",
            "confidence",
            "pain",
            "phq",
            "gad",
            "module",
            "modules",
            "condition",
            "conditions",
            "diagnosis",
            "symptom",
            "medication",
            "treatment",
            "risk",
            "readiness",
            "reason",
            "reasons",
            "source",
            "profession",
            "practitioner",
            "missed",
            "absence",
            "absent",
            "attended",
            "goal",
            "goals");

    /** A field of exactly this name. */
    static final Set<String> NAMES = Set.of(
            "code", "attendanceCode", "sessionId", "sessionNumber", "of", "sessions", "groupId", "accepted", "told");

    /** A word of an enum: condition groups, work-readiness, attendance codes, sources, and every reason in detail. */
    static final Set<String> VALUES = Set.of(
            "PHYSICAL",
            "MENTAL",
            "BOTH",
            "UNABLE",
            "NOT_YET_READY",
            "WORK_READY",
            "WORKING",
            "MENTAL_HEALTH",
            "MUSCULOSKELETAL",
            "CARDIOVASCULAR",
            "OTHER_CONDITION",
            "COMMUNITY_PSYCHIATRIC_NURSE",
            "COUNSELLOR",
            "PSYCHOLOGIST",
            "PHYSIOTHERAPIST",
            "PAIN_CLINIC",
            "CARDIAC_NURSE",
            "EXERCISE_ON_PRESCRIPTION",
            "STOP_SMOKING_SERVICE",
            "PEER_GROUP",
            "OTHER_SUPPORT",
            "WELCOME",
            "WILLING",
            "UNEASY",
            "ONE_TO_ONE_ONLY",
            "0",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "M5",
            "B1",
            "A1",
            "H2",
            "Q1",
            "M2",
            "G4",
            "TOO_UNWELL",
            "CANNOT_TRAVEL_ALONE",
            "LIMITED_MOBILITY",
            "CANNOT_LEAVE_HOME",
            "CANNOT_MEET_PEOPLE",
            "NOT_APPROPRIATE",
            "NOT_ENOUGH_INFORMATION",
            "STARTED_WORK",
            "DUPLICATE_SUPPORT",
            "BENEFIT_ENDED",
            "LOCATION_OR_TRAVEL",
            "INCONVENIENT_TIME",
            "OTHER_APPOINTMENTS",
            "FORGOT",
            "NOT_COMFORTABLE_IN_GROUP",
            "CARING_RESPONSIBILITIES",
            "HEALTH_IMPROVED",
            "NEEDS_NOT_ADDRESSED",
            "NO_RAPPORT",
            "LIFE_EVENT",
            "MOVED_AREA",
            "HEALTH_WORSE",
            "ANOTHER_ISSUE_FIRST",
            "NO_LONGER_NEEDED",
            "METHOD_OF_DELIVERY",
            "FELT_UNWELL",
            "ANXIETY_LEAVING_HOME",
            "OTHER_HEALTH_APPOINTMENT",
            "CARING_RESPONSIBILITY",
            "HOLIDAY_OR_PERSONAL",
            "BEREAVEMENT_OR_CRISIS",
            "TRAVEL_OR_COST",
            "COULD_NOT_FIND_VENUE",
            "NOT_STATED");

    /** Words that mean something on both sides and tell nothing: LOST_CONTACT is also a family. */
    static final Set<String> SHARED_VALUES = Set.of("LOST_CONTACT", "OTHER");

    /** Words that would name, number or address a person, or hold a sentence about them, on any topic. */
    static final Set<String> PERSONAL_WORDS = Set.of(
            "name",
            "forename",
            "surname",
            "nino",
            "nhs",
            "phone",
            "mobile",
            "email",
            "address",
            "street",
            "postcode",
            "birth",
            "dob",
            "gender",
            "ethnicity",
            "note",
            "notes",
            "comment",
            "comments",
            "text",
            "remark",
            "message",
            "situation",
            "words",
            "free");

    private CareVocabulary() {}
}
