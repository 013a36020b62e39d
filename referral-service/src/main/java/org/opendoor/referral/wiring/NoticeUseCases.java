package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.directory.Entries;
import org.opendoor.referral.usecase.door.MintLink;
import org.opendoor.referral.usecase.notice.DraftNotice;
import org.opendoor.referral.usecase.notice.Letters;
import org.opendoor.referral.usecase.notice.NoticeAnnouncements;
import org.opendoor.referral.usecase.notice.NoticeList;
import org.opendoor.referral.usecase.notice.Notices;
import org.opendoor.referral.usecase.notice.PlanNotice;
import org.opendoor.referral.usecase.notice.Post;
import org.opendoor.referral.usecase.notice.PrepareNotice;
import org.opendoor.referral.usecase.notice.ReadNotices;
import org.opendoor.referral.usecase.notice.ReportNotice;
import org.opendoor.referral.usecase.notice.SendNotices;
import org.opendoor.referral.usecase.notice.SettleNotice;
import org.opendoor.referral.usecase.notice.Stationery;

/** The use cases of notices with what they need. */
@ApplicationScoped
class NoticeUseCases {

    @Produces
    @Singleton
    SettleNotice settleNotice(Notices notices, NoticeAnnouncements announcements) {
        return new SettleNotice(notices, announcements);
    }

    @Produces
    @Singleton
    PlanNotice planNotice(Journeys journeys, CustomerFiles files, Notices notices, SettleNotice settle) {
        return new PlanNotice(journeys, files, notices, settle);
    }

    @Produces
    @Singleton
    PrepareNotice.Deeds noticeDeeds(Entries entries, MintLink mintLink, Doors doors, SettleNotice settle) {
        return new PrepareNotice.Deeds(new DraftNotice(entries, mintLink, doors.phone()), settle);
    }

    @Produces
    @Singleton
    PrepareNotice prepareNotice(
            Transactions transactions,
            Journeys journeys,
            CustomerFiles files,
            Notices notices,
            Letters letters,
            PrepareNotice.Deeds deeds) {
        return new PrepareNotice(transactions, journeys, files, notices, letters, deeds);
    }

    @Produces
    @Singleton
    SendNotices sendNotices(
            Notices notices, PrepareNotice prepare, Stationery stationery, Post post, SendNotices.Writers writers) {
        return new SendNotices(notices, prepare, stationery, post, writers);
    }

    @Produces
    @Singleton
    ReadNotices readNotices(
            Transactions transactions, NoticeList list, Letters letters, Journeys journeys, Trace trace) {
        return new ReadNotices(transactions, list, letters, journeys, trace);
    }

    @Produces
    @Singleton
    ReportNotice reportNotice(
            Transactions transactions, NoticeList list, Journeys journeys, Notices notices, SettleNotice settle) {
        return new ReportNotice(transactions, list, journeys, notices, settle);
    }
}
