package org.opendoor.followup.domain;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Kinds of next step that the practitioner and the person agreed on, so that the conversation starts from them.
 *
 * @param kinds none if none is wanted
 * @param revision 0 before anything was told; a higher one replaces a lower
 */
public record AgreedNextSteps(SortedSet<OptionOffered> kinds, int revision) {
    static final AgreedNextSteps NONE_TOLD = new AgreedNextSteps(new TreeSet<>(), 0);

    public AgreedNextSteps {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /** Whether anything was told. */
    public boolean isTold() {
        return revision > 0;
    }
}
