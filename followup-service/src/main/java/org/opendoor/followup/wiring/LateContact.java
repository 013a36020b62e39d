package org.opendoor.followup.wiring;

import java.util.UUID;
import org.opendoor.followup.domain.EscalationLevel;

/**
 * What a timer was set for. Its key is stored with the timer, so its form never changes.
 *
 * @param referralId the journey
 * @param contact the contact that may be late
 * @param level how far up it would be carried
 */
record LateContact(UUID referralId, UUID contact, EscalationLevel level) {
    static final String KIND = "late-contact";

    static LateContact of(String key) {
        var parts = key.split("/", -1);
        var level = EscalationLevel.of(Integer.parseInt(parts[2]))
                .orElseThrow(() -> new IllegalArgumentException("no such level in timer " + key));
        return new LateContact(UUID.fromString(parts[0]), UUID.fromString(parts[1]), level);
    }

    String key() {
        return "%s/%s/%d".formatted(referralId, contact, level.number());
    }
}
