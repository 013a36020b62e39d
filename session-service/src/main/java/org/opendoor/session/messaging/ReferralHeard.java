package org.opendoor.session.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Parties;

/** What this service reads of opendoor.referrals: no more than it needs, so that producers may add what they like. */
sealed interface ReferralHeard {

    UUID referralId();

    /** Whether everything that this service cannot do without is there. */
    boolean complete();

    /** The person said yes, and this provider is to give the programme. */
    record Referred(
            UUID referralId,
            UUID previousReferralId,
            UUID customerId,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            String centre,
            LocalDate referredOn)
            implements ReferralHeard {

        static final String TYPE = "opendoor.referral.referred.v1";

        @Override
        public boolean complete() {
            return referralId != null
                    && customerId != null
                    && customerKind != null
                    && district != null
                    && provider != null
                    && referredOn != null;
        }

        Journey journey(long sequence) {
            var parties = new Parties(district, provider, Optional.ofNullable(adviser), Optional.ofNullable(centre));
            return new Journey(
                    referralId, customerId, customerKind, parties, referredOn, ContactWish.NOT_ASKED, sequence);
        }
    }

    /** Two records of the person became one; {@code continuesIn} is there where this journey ended by it. */
    record CustomerMerged(UUID referralId, UUID customerId, CustomerKind customerKind, UUID continuesIn)
            implements ReferralHeard {

        static final String TYPE = "opendoor.referral.customer-merged.v1";

        @Override
        public boolean complete() {
            return referralId != null && customerId != null && customerKind != null;
        }
    }

    /** The journey goes on at another place; before the yes that is nothing to this side, which hears the yes with it. */
    record Transferred(UUID referralId, String state, String district, String provider, String adviser, String centre)
            implements ReferralHeard {

        static final String TYPE = "opendoor.referral.transferred.v1";

        @Override
        public boolean complete() {
            return referralId != null && state != null && district != null && provider != null;
        }

        boolean afterTheYes() {
            return state.equals("REFERRED");
        }

        Parties parties() {
            return new Parties(district, provider, Optional.ofNullable(adviser), Optional.ofNullable(centre));
        }
    }

    /** The person is forgotten: what was written of them is to be destroyed. */
    record Forgotten(UUID referralId) implements ReferralHeard {
        static final String TYPE = "opendoor.referral.forgotten.v1";

        @Override
        public boolean complete() {
            return referralId != null;
        }
    }

    /** The person told their adviser that they want out. */
    record WithdrawalRequested(UUID referralId, Family family, LocalDate requestedOn) implements ReferralHeard {

        static final String TYPE = "opendoor.referral.withdrawal-requested.v1";

        @Override
        public boolean complete() {
            return referralId != null && family != null && requestedOn != null;
        }
    }
}
