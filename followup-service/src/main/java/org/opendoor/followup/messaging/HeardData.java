package org.opendoor.followup.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.opendoor.followup.domain.AgreedNextSteps;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.OpenDoor;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.ReasonFamily;
import org.opendoor.followup.domain.WorkStatus;

/** The parts of others' events this service reads; everything else in them is none of its business. */
sealed interface HeardData {

    /** The journey told about, which is the record's key too. */
    UUID referralId();

    /** Who a journey belongs to: in offered, referred, transferred, adviser-reassigned and amended. */
    record ForParties(UUID referralId, CustomerKind customerKind, String district, String provider, String adviser)
            implements HeardData {
        Parties parties() {
            return new Parties(customerKind, district, provider, Optional.ofNullable(adviser));
        }
    }

    /** Time to think. */
    record ForDeferral(
            UUID referralId,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            LocalDate reviewOn,
            int deferral)
            implements HeardData {
        Parties parties() {
            return new Parties(customerKind, district, provider, Optional.ofNullable(adviser));
        }

        FollowUpCommand.Deferral toThink() {
            return new FollowUpCommand.Deferral(deferral, Objects.requireNonNull(reviewOn, "reviewOn"));
        }
    }

    /** Something about the person's benefit, work or home changed; only what it says of work is this service's business. */
    record ForEligibility(
            UUID referralId,
            UUID changeId,
            String kind,
            Integer hoursPerWeek,
            Integer annualPay,
            LocalDate effectiveOn,
            LocalDate toldOn,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser)
            implements HeardData {
        Parties parties() {
            return new Parties(customerKind, district, provider, Optional.ofNullable(adviser));
        }

        /** What is told late leaves as many days as what is told at once. */
        FollowUpCommand.Change change() {
            return new FollowUpCommand.Change(
                    Objects.requireNonNull(changeId, "changeId"),
                    effectiveOn.isAfter(toldOn) ? effectiveOn : toldOn,
                    work().map(status -> new FollowUpCommand.WorkTold(status, effectiveOn)));
        }

        private Optional<WorkStatus> work() {
            return switch (Objects.requireNonNull(kind, "kind")) {
                case "STARTED_WORK" ->
                    Optional.of(new WorkStatus(
                            WorkStatus.Kind.WORKING,
                            Optional.ofNullable(hoursPerWeek),
                            Optional.ofNullable(annualPay)));
                case "STOPPED_WORK" ->
                    Optional.of(new WorkStatus(WorkStatus.Kind.STOPPED_AGAIN, Optional.empty(), Optional.empty()));
                default -> Optional.empty();
            };
        }
    }

    /** The adviser's answer after a change; absent where a withdrawal answers none. */
    record ForAnswer(UUID referralId, UUID changeId) implements HeardData {}

    /** The person came back with another referral. */
    record ForReturn(UUID referralId, UUID newReferralId) implements HeardData {}

    /** Two records of the person became one; {@code continuesIn} is there where this journey ended by it. */
    record ForMerge(
            UUID referralId,
            UUID continuesIn,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser)
            implements HeardData {
        Parties parties() {
            return new Parties(customerKind, district, provider, Optional.ofNullable(adviser));
        }
    }

    /** Nobody gets in touch any more, or may again. */
    record ForStop(UUID referralId, Stop because) implements HeardData {
        Stop read() {
            return Objects.requireNonNull(because, "because");
        }
    }

    /** Why nobody gets in touch. */
    enum Stop {
        ASKED,
        UNSAFE,
        DECEASED;

        boolean quiet() {
            return switch (this) {
                case ASKED, DECEASED -> true;
                case UNSAFE -> false;
            };
        }
    }

    /** The person is forgotten. */
    record ForForgetting(UUID referralId) implements HeardData {}

    /** A former customer rang. */
    record ForCall(UUID referralId, LocalDate requestedOn) implements HeardData {
        LocalDate on() {
            return Objects.requireNonNull(requestedOn, "requestedOn");
        }
    }

    /** Next steps were agreed. */
    record ForNextSteps(UUID referralId, Set<OptionOffered> kinds, int revision) implements HeardData {
        AgreedNextSteps agreed() {
            return new AgreedNextSteps(new TreeSet<>(kinds), revision);
        }
    }

    /** The journey ended, or its ending is told again. */
    record ForEnding(UUID referralId, EndingPart ending) implements HeardData {
        Ending read() {
            return ending.read();
        }
    }

    /** The ending as every ending event carries it. */
    record EndingPart(
            EndingKind kind,
            ReasonFamily family,
            int revision,
            LocalDate endedOn,
            String district,
            String adviser,
            String provider,
            CustomerKind customerKind,
            WishPart contactWish,
            OpenDoorPart openDoor) {
        Ending read() {
            return new Ending(
                    kind,
                    Optional.ofNullable(family),
                    revision,
                    endedOn,
                    new Parties(customerKind, district, provider, Optional.ofNullable(adviser)),
                    contactWish.read(),
                    openDoor.read());
        }
    }

    /** Whether and when the person wants to be contacted. */
    record WishPart(ContactWish.Wanted wanted, LocalDate notBefore, Set<ContactWish.TimeOfDay> times) {
        ContactWish read() {
            var known = times == null ? Set.<ContactWish.TimeOfDay>of() : times;
            return new ContactWish(Objects.requireNonNull(wanted, "wanted"), Optional.ofNullable(notBefore), known);
        }
    }

    /** The pace of invitations. */
    record OpenDoorPart(OpenDoor.Pace pace, LocalDate notBefore) {
        OpenDoor read() {
            return new OpenDoor(Objects.requireNonNull(pace, "pace"), Optional.ofNullable(notBefore));
        }
    }
}
