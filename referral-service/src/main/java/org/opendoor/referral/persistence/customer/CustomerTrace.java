package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.identity.Caller;
import org.opendoor.referral.usecase.customer.Trace;

/** Writes deeds into the audit. A search is about nobody in particular; what it found is noted of each that was found. */
@ApplicationScoped
class CustomerTrace implements Trace {

    /** Subject of a deed that is about nobody in particular. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final String WITHIN_THE_HOUR = """
            select count(*) from audit
            where what = 'CUSTOMERS_SEARCHED' and who = ?1 and at > clock_timestamp() - interval '1 hour'
            """;

    private final Database database;
    private final Audit audit;
    private final Caller caller;

    CustomerTrace(Database database, Audit audit, Caller caller) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public Uni<Void> of(Deed deed, UUID customerId, String why) {
        return audit.record(deed.name(), customerId, why);
    }

    @Override
    public Uni<Void> ofSearch(String by, int found) {
        return database.with(session -> session.createNativeQuery(WITHIN_THE_HOUR, Long.class)
                        .setParameter(1, caller.subject())
                        .getSingleResult())
                .flatMap(before -> audit.record(
                        "CUSTOMERS_SEARCHED",
                        NOBODY,
                        "by %s, found %d, search %d within an hour".formatted(by, found, before + 1)));
    }
}
