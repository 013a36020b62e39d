package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** Shows notices to those whose scope they are in; what they say to the side that sends them, and leaves a trace of that. */
public final class ReadNotices {

    private final Transactions transactions;
    private final NoticeList list;
    private final Letters letters;
    private final Journeys journeys;
    private final Trace trace;

    /** The ports work in one transaction. */
    public ReadNotices(Transactions transactions, NoticeList list, Letters letters, Journeys journeys, Trace trace) {
        this.transactions = transactions;
        this.list = list;
        this.letters = letters;
        this.journeys = journeys;
        this.trace = trace;
    }

    /** The newest first, from before {@code before} on. */
    public Uni<List<SeenNotice>> newest(Scope scope, NoticeFilter filter, Optional<UUID> before, int limit) {
        return list.newest(scope, filter, before, limit);
    }

    /** One; empty where it is unknown or none of the caller's business. */
    public Uni<Optional<SeenNotice>> one(UUID id, Scope scope) {
        return list.one(id, scope);
    }

    /** What was asked for: there, not there any more, not there yet, or nobody's business here. */
    public sealed interface Read {

        /** What it says, and to whom. */
        record Opened(Letter letter) implements Read {}

        /** It was written, and nobody can read it any more: the person is forgotten. */
        record Unreadable() implements Read {}

        /** It is not written yet, or never will be. */
        record NotWritten() implements Read {}

        /** No such notice for this caller. */
        record Unknown() implements Read {}
    }

    /** What it says, for whoever sends it. */
    public Uni<Read> letter(UUID id, Scope scope) {
        return transactions.in(() -> list.one(id, scope)
                .map(found -> found.filter(seen -> seen.isSentBy(scope)))
                .flatMap(found ->
                        found.map(this::open).orElseGet(() -> Uni.createFrom().item(new Read.Unknown()))));
    }

    private Uni<Read> open(SeenNotice seen) {
        UUID id = seen.kept().notice().id();
        return letters.state(id).flatMap(state -> switch (state) {
            case NONE -> Uni.createFrom().item(new Read.NotWritten());
            case WITHOUT_KEY -> Uni.createFrom().item(new Read.Unreadable());
            case READABLE ->
                journeys.find(seen.kept().notice().referralId())
                        .map(Optional::orElseThrow)
                        .map(Journey::customerId)
                        .chain(customer -> trace.of(Deed.NOTICE_READ, customer, "notice " + id))
                        .chain(() -> letters.open(id))
                        .map(letter -> new Read.Opened(letter.orElseThrow()));
        });
    }
}
