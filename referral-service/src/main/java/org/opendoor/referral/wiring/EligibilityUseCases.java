package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.JourneyDesk;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.TransferReferral;
import org.opendoor.referral.usecase.customer.CustomerDesk;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.Tidings;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.eligibility.AnswerContinuation;
import org.opendoor.referral.usecase.eligibility.Consequences;
import org.opendoor.referral.usecase.eligibility.Eligibilities;
import org.opendoor.referral.usecase.eligibility.FollowMove;
import org.opendoor.referral.usecase.eligibility.ReadEligibility;
import org.opendoor.referral.usecase.eligibility.TellEligibilityChange;
import org.opendoor.referral.usecase.notice.MayStayAfterwards;
import org.opendoor.referral.usecase.notice.PlanNotice;

/** The use cases about what changes for a person, with what they need. */
@ApplicationScoped
class EligibilityUseCases {

    @Produces
    @Singleton
    Consequences consequences(
            Eligibilities eligibilities, CustomerFiles files, Tidings tidings, Trace trace, PlanNotice planNotice) {
        var told = new MayStayAfterwards(tidings, planNotice, Ids::next);
        return new Consequences(eligibilities, files, told, trace);
    }

    @Produces
    @Singleton
    FollowMove followMove(Journeys journeys, TransferReferral transferReferral) {
        return new FollowMove(journeys, transferReferral);
    }

    @Produces
    @Singleton
    TellEligibilityChange tellEligibilityChange(
            Transactions transactions,
            CustomerDesk desk,
            Eligibilities eligibilities,
            FollowMove followMove,
            Consequences consequences) {
        return new TellEligibilityChange(transactions, desk, eligibilities, followMove, consequences);
    }

    @Produces
    @Singleton
    ReadEligibility readEligibility(
            Transactions transactions, CustomerDesk desk, Eligibilities eligibilities, Trace trace) {
        return new ReadEligibility(transactions, desk, eligibilities, trace);
    }

    @Produces
    @Singleton
    AnswerContinuation answerContinuation(JourneyDesk desk, Eligibilities eligibilities, Changes changes) {
        return new AnswerContinuation(desk, eligibilities, changes);
    }
}
