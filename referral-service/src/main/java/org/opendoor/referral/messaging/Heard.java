package org.opendoor.referral.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.usecase.LetBack;

/** The few fields this service needs of what it hears; whatever else an event carries is not looked at. */
final class Heard {

    private Heard() {}

    /** An ending on {@code opendoor.programmes}, first told or corrected. */
    record ProgrammeEnded(UUID referralId, Told ending) {
        ProgrammeEnded {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(ending, "ending");
        }
    }

    /** How it ended; the family is absent where the person completed. */
    record Told(EndingKind kind, Family family, int revision, LocalDate endedOn) {
        Told {
            Objects.requireNonNull(kind, "ending.kind");
            Objects.requireNonNull(endedOn, "ending.endedOn");
            if (revision < 1) {
                throw new IllegalArgumentException("ending.revision counts from 1");
            }
        }

        Ending ending() {
            return new Ending(kind, Optional.ofNullable(family), revision, endedOn);
        }
    }

    /** Whatever shows that there is, or was, a first appointment: only the journey is looked at. */
    record Appointment(UUID referralId) {
        Appointment {
            Objects.requireNonNull(referralId, "referralId");
        }
    }

    /** {@code followup.opened}. */
    record Opened(UUID referralId, String because) {
        Opened {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(because, "because");
        }
    }

    /** {@code followup.contact-planned}. */
    record Planned(UUID referralId, String cause) {
        Planned {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** {@code followup.closed}. */
    record Closed(UUID referralId) {
        Closed {
            Objects.requireNonNull(referralId, "referralId");
        }
    }

    /** {@code followup.re-referral-requested}: what is absent of the wishes is as it was. */
    record ReReferralRequested(UUID referralId, LetBack.Side through, String adviser, Wishes wishes) {
        ReReferralRequested {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(through, "through");
            Objects.requireNonNull(wishes, "wishes");
        }

        LetBack.Yes yes() {
            return new LetBack.Yes(referralId, through, Optional.ofNullable(adviser), wishes.preferences());
        }
    }

    /** What would make it easier to come this time. */
    record Wishes(Channel channel, Set<TimeOfDay> times, DeliveryMode mode) {
        Preferences preferences() {
            return new Preferences(
                    Optional.ofNullable(channel),
                    times == null ? Set.of() : times,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(mode));
        }
    }
}
