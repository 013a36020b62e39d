package org.opendoor.kit.history;

import java.util.Objects;
import java.util.UUID;

/**
 * Who may see that something happened.
 *
 * @param journey what it belongs to
 * @param nhsOnly true keeps it from everybody but the provider
 * @param district whose roles may see it; null where none may
 * @param provider whose roles may see it; null where none may
 * @param centre whose intake may see it; null where none may
 */
public record Visibility(UUID journey, boolean nhsOnly, String district, String provider, String centre) {
    public Visibility {
        Objects.requireNonNull(journey, "what happened belongs to a journey");
    }

    /** The same for something that only the provider's side may see. */
    public Visibility forNhsOnly() {
        return new Visibility(journey, true, district, provider, centre);
    }
}
