package org.opendoor.session.domain.assessment;

import java.util.List;

/**
 * What was said at the first meeting, in words. Any of them may be empty.
 *
 * @param clinicalReasons why the programme is, or is not, right for this person
 * @param conditions what their conditions are to them
 * @param aboutGroups how they feel about groups, and why
 * @param notAccepted what they were told, where they are not accepted
 */
public record AssessmentWords(
        String clinicalReasons, String conditions, String aboutGroups, String notAccepted, List<Want> wants) {

    /** Nothing was said. */
    public static final AssessmentWords NONE = new AssessmentWords("", "", "", "", List.of());

    public AssessmentWords {
        wants = List.copyOf(wants);
    }

    /**
     * What somebody wants or expects, and what they were told about it: who expected a cure and heard nothing of it was
     * disappointed most.
     */
    public record Want(String want, Reply reply, String words) {}

    /** Whether the programme can do it. */
    public enum Reply {
        YES,
        IN_PART,
        NO
    }

    @Override
    public String toString() {
        return "AssessmentWords[hidden]";
    }
}
