package org.opendoor.session.domain.group;

import java.util.UUID;
import org.opendoor.session.domain.Medium;

/**
 * What a group is.
 *
 * @param module the provider's code of the module that people do in it
 * @param introduction whether its first session introduces people and agrees the ground rules
 */
public record Outline(UUID id, String provider, String module, Medium medium, Size size, boolean introduction) {

    /** The same group, met another way or of another size. */
    Outline reshaped(Medium how, Size many) {
        return new Outline(id, provider, module, how, many, introduction);
    }

    /** From how many people it starts, and how many it holds: big enough to work, small enough to speak. */
    public record Size(int minimum, int maximum) {

        /** @throws IllegalArgumentException for sizes that the edges have to keep out */
        public Size {
            if (minimum < 1 || maximum < minimum) {
                throw new IllegalArgumentException("a group has room for at least as many as it starts with");
            }
        }
    }
}
