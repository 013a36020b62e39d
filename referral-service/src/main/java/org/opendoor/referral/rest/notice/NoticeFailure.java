package org.opendoor.referral.rest.notice;

import jakarta.validation.constraints.NotNull;
import org.opendoor.referral.domain.notice.FailReason;

/** Why a letter or a text did not arrive. */
public record NoticeFailure(@NotNull Because because) {

    /** What a gateway can know. */
    public enum Because {
        NOT_DELIVERED,
        RETURNED,
        ADDRESS_NOT_USABLE
    }

    FailReason reason() {
        return switch (because) {
            case NOT_DELIVERED -> FailReason.NOT_DELIVERED;
            case RETURNED -> FailReason.RETURNED;
            case ADDRESS_NOT_USABLE -> FailReason.ADDRESS_NOT_USABLE;
        };
    }
}
