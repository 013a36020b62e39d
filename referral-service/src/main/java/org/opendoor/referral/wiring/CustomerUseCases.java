package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.customer.Aftermath;
import org.opendoor.referral.usecase.customer.ChangeCustomer;
import org.opendoor.referral.usecase.customer.CompareCustomers;
import org.opendoor.referral.usecase.customer.CustomerDesk;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.CustomerJourneys;
import org.opendoor.referral.usecase.customer.Duplicates;
import org.opendoor.referral.usecase.customer.ExportCustomer;
import org.opendoor.referral.usecase.customer.FindCustomers;
import org.opendoor.referral.usecase.customer.Finder;
import org.opendoor.referral.usecase.customer.Holdings;
import org.opendoor.referral.usecase.customer.KeepRetention;
import org.opendoor.referral.usecase.customer.Merge;
import org.opendoor.referral.usecase.customer.MergeCustomers;
import org.opendoor.referral.usecase.customer.ReadCustomer;
import org.opendoor.referral.usecase.customer.Schedule;
import org.opendoor.referral.usecase.customer.Tidings;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.customer.Welcome;

/** The use cases about people's records with what they need. */
@ApplicationScoped
class CustomerUseCases {

    @Produces
    @Singleton
    CustomerDesk desk(CustomerFiles files, Journeys journeys, CustomerJourneys theirs) {
        return new CustomerDesk(files, journeys, theirs);
    }

    @Produces
    @Singleton
    Aftermath aftermath(CustomerJourneys theirs, Tidings tidings, Trace trace) {
        return new Aftermath(theirs, tidings, trace);
    }

    @Produces
    @Singleton
    Welcome welcome(CustomerFiles files) {
        return new Welcome(files);
    }

    @Produces
    @Singleton
    ReadCustomer readCustomer(Transactions transactions, CustomerDesk desk, Trace trace) {
        return new ReadCustomer(transactions, desk, trace);
    }

    @Produces
    @Singleton
    ChangeCustomer changeCustomer(
            Transactions transactions, CustomerDesk desk, CustomerFiles files, Aftermath aftermath) {
        return new ChangeCustomer(transactions, desk, files, aftermath);
    }

    @Produces
    @Singleton
    FindCustomers findCustomers(Transactions transactions, Finder finder, CustomerDesk desk, Trace trace) {
        return new FindCustomers(transactions, finder, desk, trace);
    }

    @Produces
    @Singleton
    CompareCustomers compareCustomers(
            Transactions transactions, Duplicates duplicates, CustomerDesk desk, Trace trace) {
        return new CompareCustomers(transactions, duplicates, desk, trace);
    }

    @Produces
    @Singleton
    Merge merge(
            CustomerFiles files,
            Journeys journeys,
            CustomerJourneys theirs,
            Changes changes,
            Tidings tidings,
            Trace trace) {
        return new Merge(files, journeys, theirs, changes, tidings, trace);
    }

    @Produces
    @Singleton
    MergeCustomers mergeCustomers(Transactions transactions, CustomerDesk desk, Merge merge) {
        return new MergeCustomers(transactions, desk, merge);
    }

    @Produces
    @Singleton
    ExportCustomer exportCustomer(Transactions transactions, CustomerDesk desk, Holdings holdings, Trace trace) {
        return new ExportCustomer(transactions, desk, holdings, trace);
    }

    @Produces
    @Singleton
    KeepRetention keepRetention(Transactions transactions, Schedule schedule, ChangeCustomer changeCustomer) {
        return new KeepRetention(transactions, schedule, changeCustomer);
    }
}
