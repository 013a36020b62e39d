package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Why a contact is owed. A journey owes at most one contact per cause. */
public sealed interface Cause {

    /** The stable code by which the cause is stored and announced. */
    String code();

    /** The journey ended. */
    record JourneyEnded() implements Cause {
        static final String CODE = "ENDING";

        @Override
        public String code() {
            return CODE;
        }
    }

    /**
     * The person asked for time to think.
     *
     * @param number 1 for the first time they asked, 2 for the second …
     */
    record DeferredReview(int number) implements Cause {
        static final String PREFIX = "DEFERRED_REVIEW-";

        public DeferredReview {
            if (number < 1) {
                throw new IllegalArgumentException("deferral " + number + " must be at least 1");
            }
        }

        @Override
        public String code() {
            return PREFIX + number;
        }
    }

    /**
     * Something about the person's benefit, work or home changed. What it was is not said here: this service may speak to
     * a provider, who must not learn why a claim ended.
     *
     * @param change the change's id
     */
    record EligibilityChanged(UUID change) implements Cause {
        static final String PREFIX = "ELIGIBILITY-";

        public EligibilityChanged {
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String code() {
            return PREFIX + change;
        }
    }

    /**
     * Asked again how things are, some months on.
     *
     * @param kind what the months are counted from
     * @param months how many
     * @param spell which time of being in work, or out of it, of the same kind: 1 for the first
     */
    record CheckIn(Kind kind, int months, int spell) implements Cause {
        public CheckIn {
            Objects.requireNonNull(kind, "kind");
            if (months < 1 || spell < 1) {
                throw new IllegalArgumentException("months and spell of a check-in must be at least 1");
            }
        }

        /** The check-in of the first spell. */
        public CheckIn(Kind kind, int months) {
            this(kind, months, 1);
        }

        /** What the months are counted from. */
        public enum Kind {
            /** The end of the programme, or the day they stopped working again. */
            COMPLETED("CHECK_IN-"),
            /** The day they started work. */
            IN_WORK("IN_WORK-");

            private final String prefix;

            Kind(String prefix) {
                this.prefix = prefix;
            }
        }

        @Override
        public String code() {
            return kind.prefix + months + (spell == 1 ? "M" : "M-" + spell);
        }

        static Optional<Cause> read(String code) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> code.startsWith(kind.prefix))
                    .map(kind -> read(kind, code.substring(kind.prefix.length()).split("M-?", 2)))
                    .findFirst();
        }

        private static Cause read(Kind kind, String[] numbers) {
            var spell = numbers.length < 2 || numbers[1].isEmpty() ? 1 : Integer.parseInt(numbers[1]);
            return new CheckIn(kind, Integer.parseInt(numbers[0]), spell);
        }
    }

    /**
     * Somebody whose journey is over rang the practitioner's side and wants to hear from whoever owes them contact.
     *
     * @param on the day they rang; two calls of one day are one
     */
    record FormerCustomerCall(LocalDate on) implements Cause {
        static final String PREFIX = "CALL-";

        public FormerCustomerCall {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public String code() {
            return PREFIX + on;
        }
    }

    /**
     * Somebody said in a conversation that they are struggling.
     *
     * @param contact the contact in which they said it
     */
    record Action(UUID contact) implements Cause {
        static final String PREFIX = "ACTION-";

        public Action {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public String code() {
            return PREFIX + contact;
        }
    }

    /**
     * The cause a code stands for.
     *
     * @throws IllegalArgumentException if the code is none of ours
     */
    static Cause of(String code) {
        if (code.equals(JourneyEnded.CODE)) {
            return new JourneyEnded();
        }
        if (code.startsWith(DeferredReview.PREFIX)) {
            return new DeferredReview(Integer.parseInt(code.substring(DeferredReview.PREFIX.length())));
        }
        if (code.startsWith(EligibilityChanged.PREFIX)) {
            return new EligibilityChanged(UUID.fromString(code.substring(EligibilityChanged.PREFIX.length())));
        }
        if (code.startsWith(FormerCustomerCall.PREFIX)) {
            return new FormerCustomerCall(LocalDate.parse(code.substring(FormerCustomerCall.PREFIX.length())));
        }
        if (code.startsWith(Action.PREFIX)) {
            return new Action(UUID.fromString(code.substring(Action.PREFIX.length())));
        }
        return CheckIn.read(code).orElseThrow(() -> new IllegalArgumentException("no such cause: " + code));
    }
}
