package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.OfferPolicy;
import org.opendoor.referral.usecase.AmendReferral;
import org.opendoor.referral.usecase.Announcements;
import org.opendoor.referral.usecase.BringBack;
import org.opendoor.referral.usecase.ChangeReferral;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.Customers;
import org.opendoor.referral.usecase.FindReferrals;
import org.opendoor.referral.usecase.FollowUps;
import org.opendoor.referral.usecase.HearProgrammes;
import org.opendoor.referral.usecase.JourneyDesk;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.LapseOffers;
import org.opendoor.referral.usecase.LetBack;
import org.opendoor.referral.usecase.MakeReferral;
import org.opendoor.referral.usecase.OfferTimers;
import org.opendoor.referral.usecase.People;
import org.opendoor.referral.usecase.ReadPerson;
import org.opendoor.referral.usecase.ReassignAdviser;
import org.opendoor.referral.usecase.TransferReferral;
import org.opendoor.referral.usecase.Worklist;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.Welcome;
import org.opendoor.referral.usecase.directory.Areas;
import org.opendoor.referral.usecase.eligibility.Eligibilities;
import org.opendoor.referral.usecase.notice.PlanNotice;
import org.opendoor.referral.usecase.notice.ToldAfterwards;

/** The use cases with what they need. They know no container, so here they are made. */
@ApplicationScoped
class UseCases {

    @Produces
    @Singleton
    OfferPolicy offerPolicy() {
        return OfferPolicy.first();
    }

    @Produces
    @Singleton
    Changes changes(Journeys journeys, Announcements announcements, OfferTimers timers, PlanNotice planNotice) {
        return new Changes(journeys, new ToldAfterwards(announcements, planNotice, Ids::next), timers);
    }

    @Produces
    @Singleton
    LapseOffers lapseOffers(Transactions transactions, Journeys journeys, Changes changes, OfferPolicy policy) {
        return new LapseOffers(transactions, journeys, changes, policy);
    }

    @Produces
    @Singleton
    AmendReferral amendReferral(JourneyDesk desk, Changes changes) {
        return new AmendReferral(desk, changes);
    }

    @Produces
    @Singleton
    MakeReferral makeReferral(
            Transactions transactions,
            Areas areas,
            Customers customers,
            Journeys journeys,
            Changes changes,
            Welcome welcome) {
        return new MakeReferral(transactions, areas, customers, journeys, changes, welcome);
    }

    @Produces
    @Singleton
    JourneyDesk journeyDesk(Transactions transactions, Journeys journeys) {
        return new JourneyDesk(transactions, journeys);
    }

    @Produces
    @Singleton
    ChangeReferral changeReferral(JourneyDesk desk, Changes changes, Welcome welcome) {
        return new ChangeReferral(desk, changes, welcome);
    }

    @Produces
    @Singleton
    TransferReferral transferReferral(JourneyDesk desk, Areas areas, Changes changes) {
        return new TransferReferral(desk, areas, changes);
    }

    @Produces
    @Singleton
    ReassignAdviser reassignAdviser(JourneyDesk desk, Areas areas, Changes changes) {
        return new ReassignAdviser(desk, areas, changes);
    }

    @Produces
    @Singleton
    BringBack bringBack(Transactions transactions, Journeys journeys, Areas areas, Changes changes, Welcome welcome) {
        return new BringBack(transactions, journeys, areas, changes, welcome);
    }

    @Produces
    @Singleton
    LetBack letBack(Journeys journeys, BringBack bringBack) {
        return new LetBack(journeys, bringBack);
    }

    @Produces
    @Singleton
    HearProgrammes hearProgrammes(Journeys journeys) {
        return new HearProgrammes(journeys);
    }

    @Produces
    @Singleton
    FindReferrals findReferrals(Journeys journeys, Worklist worklist, Eligibilities eligibilities) {
        return new FindReferrals(journeys, worklist, eligibilities);
    }

    @Produces
    @Singleton
    ReadPerson readPerson(
            Transactions transactions, Journeys journeys, CustomerFiles files, FollowUps followUps, People people) {
        return new ReadPerson(transactions, journeys, files, followUps, people);
    }
}
