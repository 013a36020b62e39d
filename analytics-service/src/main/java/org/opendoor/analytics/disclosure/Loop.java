package org.opendoor.analytics.disclosure;

import java.util.List;

/** A closed walk along which people can be led without anybody getting lost: more through here, fewer through there. */
record Loop(List<Step> steps) {

    /**
     * @param more whether the passage gains people; a step against its direction takes some away
     */
    record Step(Passage passage, boolean more) {
        int start() {
            return more ? passage.from() : passage.to();
        }

        int end() {
            return more ? passage.to() : passage.from();
        }

        boolean hasRoom(Flow flow) {
            return flow.room(passage, more) > 0;
        }
    }

    /** Hides the told numbers that stand in the way. */
    void clear(Flow flow) {
        steps.stream()
                .filter(step -> !step.hasRoom(flow))
                .forEach(step -> step.passage().giveUp());
    }

    long room(Flow flow) {
        return steps.stream()
                .mapToLong(step -> flow.room(step.passage(), step.more()))
                .min()
                .orElse(0);
    }
}
