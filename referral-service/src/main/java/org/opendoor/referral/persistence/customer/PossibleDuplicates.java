package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.Duplicates;
import org.opendoor.referral.usecase.customer.Reader;

/**
 * Pairs are found when a record changes, by its hashes, and kept: at three million records nobody compares all with all.
 * Whoever changes a record of a name waits for whoever is changing another of that name, so that no pair is missed.
 */
@ApplicationScoped
class PossibleDuplicates implements Duplicates {

    private static final int MOST_OF_ONE = 50;
    private static final UUID BEGINNING = new UUID(0, 0);

    private static final String WAIT = """
            select count(*) from (
              select pg_advisory_xact_lock(lock) from (
                select hashtextextended(encode(hash, 'hex'), 0) as lock
                from customer c, lateral (values (c.surname_birth_hash), (c.phone_hash)) as h (hash)
                where c.id = ?1 and hash is not null order by lock) ordered) waited
            """;

    private static final String RENEW = """
            with found as (
              select least(me.id, o.id) as one, greatest(me.id, o.id) as other,
                     coalesce(o.surname_birth_hash = me.surname_birth_hash, false) as by_name,
                     coalesce(o.phone_hash = me.phone_hash and o.postcode_hash = me.postcode_hash, false) as by_contact
              from customer me join customer o on o.id <> me.id and (o.surname_birth_hash = me.surname_birth_hash
                or (o.phone_hash = me.phone_hash and o.postcode_hash = me.postcode_hash))
              where me.id = ?1 order by o.id desc limit %d
            ), kept as (
              insert into possible_duplicate (one, other, by_name, by_contact) select one, other, by_name, by_contact from found
              on conflict (one, other) do update set by_name = excluded.by_name, by_contact = excluded.by_contact
            )
            delete from possible_duplicate d
            where (d.one = ?1 or d.other = ?1) and d.apart_since is null and not d.by_number
              and not exists (select 1 from found f where f.one = d.one and f.other = d.other)
            """.formatted(MOST_OF_ONE);

    /** Of both records the reader sees a journey, and is named where only named staff may. */
    private static final String SEEN = """
            exists (select 1 from referral r where r.customer_id = d.%s and r.kind <> 'NOT_WITH_JOBCENTRE'
                      and r.district in (select jsonb_array_elements_text(cast(cast(:districts as text) as jsonb)))
                      and (r.seen_only_by is null or jsonb_exists(r.seen_only_by, :subject)))
            """;

    private static final String LIST = """
            select d.one, d.other, d.by_name, d.by_contact, d.by_number from possible_duplicate d
            where d.apart_since is null and (d.one, d.other) > (:one, :other)
              and (:everybody or (""" + SEEN.formatted("one") + " and " + SEEN.formatted("other") + """
            )) order by d.one, d.other limit :most
            """;

    private static final String SET_APART = """
            update possible_duplicate
            set apart_since = coalesce(apart_since, cast(cast(?3 as text) as timestamptz)), apart_for = coalesce(apart_for, ?4)
            where one = ?1 and other = ?2
            """;

    private final Database database;
    private final CustomerRows rows;
    private final Caller caller;

    PossibleDuplicates(Database database, CustomerRows rows, Caller caller) {
        this.database = database;
        this.rows = rows;
        this.caller = caller;
    }

    /** Looks anew for whom this record could also be; a record that is gone could be nobody. */
    Uni<Void> renew(UUID customerId) {
        return database.with(session -> session.createNativeQuery(WAIT, Long.class)
                .setParameter(1, customerId)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(RENEW)
                        .setParameter(1, customerId)
                        .executeUpdate())
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Pair>> list(Reader reader, Optional<Pair> after, int most) {
        return database.with(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter("one", after.map(Pair::one).orElse(BEGINNING))
                        .setParameter("other", after.map(Pair::other).orElse(BEGINNING))
                        .setParameter("everybody", reader.dataProtection())
                        .setParameter("districts", rows.text(reader.scope().districts()))
                        .setParameter("subject", reader.scope().subject())
                        .setParameter("most", most)
                        .getResultList())
                .map(found -> found.stream().map(PossibleDuplicates::pair).toList());
    }

    @Override
    public Uni<Boolean> setApart(Pair pair, Moment when) {
        return database.with(session -> session.createNativeQuery(SET_APART)
                        .setParameter(1, pair.one())
                        .setParameter(2, pair.other())
                        .setParameter(3, when.at().toString())
                        .setParameter(4, caller.subject())
                        .executeUpdate())
                .map(updated -> updated == 1);
    }

    private static Pair pair(Object[] row) {
        Set<Because> because = EnumSet.noneOf(Because.class);
        if (Boolean.TRUE.equals(row[2])) {
            because.add(Because.SURNAME_AND_DATE_OF_BIRTH);
        }
        if (Boolean.TRUE.equals(row[3])) {
            because.add(Because.PHONE_AND_POSTCODE);
        }
        if (Boolean.TRUE.equals(row[4])) {
            because.add(Because.NATIONAL_INSURANCE_NUMBER);
        }
        return new Pair(Columns.uuid(row[0]), Columns.uuid(row[1]), because);
    }
}
