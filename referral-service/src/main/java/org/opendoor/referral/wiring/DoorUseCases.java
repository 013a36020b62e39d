package org.opendoor.referral.wiring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.door.LinkPolicy;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.rest.door.DoorPage;
import org.opendoor.referral.rest.door.Origins;
import org.opendoor.referral.rest.door.Turnstile;
import org.opendoor.referral.usecase.BeginAnew;
import org.opendoor.referral.usecase.BringBack;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.ComeInByName;
import org.opendoor.referral.usecase.Customers;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.customer.CustomerJourneys;
import org.opendoor.referral.usecase.directory.Areas;
import org.opendoor.referral.usecase.door.ComeInByLink;
import org.opendoor.referral.usecase.door.Links;
import org.opendoor.referral.usecase.door.Lookalikes;
import org.opendoor.referral.usecase.door.MintLink;
import org.opendoor.referral.usecase.door.Tokens;

/** The open door's use cases and pages, where their tokens come from, and how many may knock. */
@ApplicationScoped
class DoorUseCases {

    /** A minute: a person needs three; a household, a library or an office behind one address some more. */
    private static final int PER_ADDRESS = 60;

    /** A minute and replica: a country's post on one morning, far below what the service can do. */
    private static final int IN_ALL = 3_000;

    @Produces
    @Singleton
    Tokens tokens() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[Token.BYTES];
            random.nextBytes(bytes);
            return Token.of(bytes);
        };
    }

    @Produces
    @Singleton
    ComeInByLink comeInByLink(Transactions transactions, Links links, BringBack bringBack) {
        return new ComeInByLink(transactions, links, bringBack);
    }

    @Produces
    @Singleton
    BeginAnew beginAnew(Customers customers, Journeys journeys, Lookalikes lookalikes, Changes changes) {
        return new BeginAnew(customers, journeys, lookalikes, changes);
    }

    @Produces
    @Singleton
    ComeInByName comeInByName(
            Transactions transactions,
            Areas areas,
            Lookalikes lookalikes,
            CustomerJourneys theirs,
            BringBack bringBack,
            BeginAnew beginAnew) {
        return new ComeInByName(transactions, areas, lookalikes, theirs, bringBack, beginAnew);
    }

    @Produces
    @Singleton
    DoorPage doorPage(Doors doors) {
        return new DoorPage(doors.phone());
    }

    @Produces
    @Singleton
    Turnstile turnstile() {
        return new Turnstile(PER_ADDRESS, IN_ALL, System::nanoTime);
    }

    @Startup
    @Produces
    @Singleton
    Origins origins(Doors doors) {
        return new Origins(doors.proxies().orElse(List.of()));
    }

    @Produces
    @Singleton
    MintLink mintLink(Links links, Tokens tokens, Doors doors) {
        return new MintLink(links, tokens, LinkPolicy.OURS, doors.publicUrl());
    }
}
