package org.opendoor.session.persistence.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.usecase.slot.FiledSlot;
import org.opendoor.session.usecase.slot.Slots;

/** Keeps slots for commands: locked in the order of their ids, so that two who want several never wait for each other. */
@ApplicationScoped
class SlotStore implements Slots {

    private static final String LOCK = """
            select cast(to_jsonb(s) as text) from assessment_slot s
            where s.id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as w (id))
            order by s.id for update
            """;

    /** Whoever publishes for the same provider waits: a time that is not there yet cannot be locked as a row. */
    private static final String ALONE = """
            select count(*) from (
              select pg_advisory_xact_lock(hashtext('assessment_slot'), hashtext(w.provider)) from (
                select provider from jsonb_array_elements_text(cast(cast(:providers as text) as jsonb)) as p (provider)
                order by provider) w) locked
            """;

    private static final String DIARY = """
            select cast(to_jsonb(s) as text) from assessment_slot s
            where s.provider in (select jsonb_array_elements_text(cast(cast(:providers as text) as jsonb)))
              and s.practitioner in (select jsonb_array_elements_text(cast(cast(:practitioners as text) as jsonb)))
              and s.starts_at between :first and :last
            order by s.id for update
            """;

    private static final String KEEP = """
            insert into assessment_slot as s
            select * from jsonb_populate_recordset(cast(null as assessment_slot), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set
              version = excluded.version, state = excluded.state, medium = excluded.medium, venue = excluded.venue,
              minutes = excluded.minutes, recorded_at = excluded.recorded_at, referral_id = excluded.referral_id,
              appointment_id = excluded.appointment_id
            """;

    private final Database database;
    private final SlotRows rows;

    SlotStore(Database database, SlotRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<List<FiledSlot>> lock(Set<UUID> ids) {
        return database.with(session -> session.createNativeQuery(LOCK, String.class)
                        .setParameter("ids", rows.written(ids))
                        .getResultList())
                .map(rows::read);
    }

    @Override
    public Uni<List<FiledSlot>> lockDiary(
            Set<String> providers, Set<String> practitioners, Instant from, Instant until) {
        return database.with(session -> session.createNativeQuery(ALONE, Long.class)
                        .setParameter("providers", rows.written(providers))
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(DIARY, String.class)
                                .setParameter("providers", rows.written(providers))
                                .setParameter("practitioners", rows.written(practitioners))
                                .setParameter("first", from)
                                .setParameter("last", until)
                                .getResultList()))
                .map(rows::read);
    }

    @Override
    public Uni<Void> keep(Collection<FiledSlot> slots) {
        var changed = slots.stream().map(SlotRow::of).toList();
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter("rows", rows.written(changed))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
