package org.opendoor.session.persistence.patient;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.seal.MasterKey;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.patient.NhsNumber;
import org.opendoor.session.domain.patient.PatientIds;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.patient.Patients;

/** One row for each journey: what was told, sealed, and the fingerprint of the local id, of its provider alone. */
@ApplicationScoped
class PatientStore implements Patients, Forgetting {

    private static final HexFormat HEX = HexFormat.of();
    private static final String SEPARATOR = "\n";

    private static final String FIND = """
            select encode(sealed, 'hex'), version from patient_id where referral_id = ?1 and provider = ?2
            """;

    private static final String KEEP = """
            insert into patient_id (referral_id, version, provider, sealed, fingerprint, told_at)
            values (?1, ?2, ?3, decode(?4, 'hex'), decode(nullif(?5, ''), 'hex'), cast(cast(?6 as text) as timestamptz))
            on conflict (referral_id) do update
            set version = excluded.version, provider = excluded.provider, sealed = excluded.sealed,
                fingerprint = excluded.fingerprint, told_at = excluded.told_at
            """;

    /** A person may have been referred more than once: the session says which journey is meant. */
    private static final String WHOSE = """
            select wanted.n, journey.referral_id,
                   exists (select 1 from planned_session
                           where planned_session.referral_id = journey.referral_id
                             and (planned_session.id = wanted.session or planned_session.group_session = wanted.session))
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as wanted(n int, provider text, print text, session uuid)
            join patient_id as journey
              on journey.provider = wanted.provider and journey.fingerprint = decode(wanted.print, 'hex')
            join programme on programme.referral_id = journey.referral_id and programme.provider = journey.provider
            """;

    private static final String FORGET = "delete from patient_id where referral_id = ?1";

    private final Database database;
    private final JourneyKeys keys;
    private final MasterKey master;
    private final ObjectMapper json;

    PatientStore(Database database, JourneyKeys keys, MasterKey master, ObjectMapper json) {
        this.database = database;
        this.keys = keys;
        this.master = master;
        this.json = json;
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, String provider) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, provider)
                        .getSingleResultOrNull())
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<Kept>empty())
                        : keys.open(referralId, (String) row[0])
                                .map(open -> open.map(text -> new Kept(read(text), Columns.number(row[1])))));
    }

    @Override
    public Uni<Boolean> keep(Told told, Instant at) {
        return keys.seal(told.referralId(), written(told.ids()), at)
                .chain(closed -> closed.map(hex -> keep(told, hex, at).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Integer> keep(Told told, String sealed, Instant at) {
        var print = told.ids().local().map(id -> print(told.provider(), id)).orElse("");
        return database.with(session -> session.createNativeQuery(KEEP)
                .setParameter(1, told.referralId())
                .setParameter(2, told.version())
                .setParameter(3, told.provider())
                .setParameter(4, sealed)
                .setParameter(5, print)
                .setParameter(6, at.toString())
                .executeUpdate());
    }

    @Override
    public Uni<Map<Pointer, Found>> journeysOf(Collection<Pointer> pointers, Set<String> providers) {
        var all = List.copyOf(pointers);
        if (all.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var wanted = Wanted.of(all, providers, this::print);
        return database.with(session -> session.createNativeQuery(WHOSE, Object[].class)
                        .setParameter(1, Rows.write(json, wanted))
                        .getResultList())
                .map(rows -> Wanted.found(all, rows));
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String print(String provider, String localPatientId) {
        return HEX.formatHex(master.fingerprint("local patient id of " + provider, localPatientId));
    }

    private static String written(PatientIds ids) {
        return ids.local().orElse("")
                + SEPARATOR
                + ids.nhsNumber().map(NhsNumber::digits).orElse("");
    }

    private static PatientIds read(String text) {
        var parts = text.split(SEPARATOR, -1);
        return new PatientIds(
                Optional.of(parts[0]).filter(part -> !part.isEmpty()),
                Optional.of(parts[1]).filter(part -> !part.isEmpty()).map(NhsNumber::new));
    }
}
