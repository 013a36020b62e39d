package org.opendoor.session.persistence.professional;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.seal.MasterKey;
import org.opendoor.kit.seal.Seal;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.professional.Profession;
import org.opendoor.session.domain.professional.ProfessionalsWord;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.professional.Words;

/** Words as sealed bytes. A row whose key is destroyed opens for nobody; what is left of it is deleted with the key. */
@ApplicationScoped
class WordStore implements Words {

    private static final HexFormat HEX = HexFormat.of();

    private static final String FIND = """
            select w.profession, encode(w.reasons, 'hex'), w.version, encode(k.wrapped, 'hex')
            from professionals_word w join journey_keys.journey_key k on k.referral_id = w.referral_id
            where w.referral_id = ?1
            """;

    private static final String KEEP = """
            insert into professionals_word (referral_id, version, profession, reasons, written_at)
            values (?1, ?2, ?3, decode(?4, 'hex'), cast(cast(?5 as text) as timestamptz))
            on conflict (referral_id) do update
            set version = excluded.version, profession = excluded.profession, reasons = excluded.reasons,
                written_at = excluded.written_at
            """;

    private static final String FORGET = """
            with key as (delete from journey_keys.journey_key where referral_id = ?1),
                 words as (delete from professionals_word where referral_id = ?1)
            insert into forgotten_journey (referral_id, forgotten_at)
            values (?1, cast(cast(?2 as text) as timestamptz)) on conflict do nothing
            """;

    private static final String IS_FORGOTTEN = "select count(*) from forgotten_journey where referral_id = ?1";

    private final Database database;
    private final MasterKey master;
    private final JourneyKeys keys;

    WordStore(Database database, MasterKey master, JourneyKeys keys) {
        this.database = database;
        this.master = master;
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, referralId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> kept(referralId, found)));
    }

    @Override
    public Uni<Void> keep(UUID referralId, ProfessionalsWord word, long version, Instant at) {
        return keys.key(referralId, at)
                .chain(key -> database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, referralId)
                        .setParameter(2, version)
                        .setParameter(3, word.profession().name())
                        .setParameter(
                                4,
                                HEX.formatHex(Seal.close(
                                        key, referralId, word.reasons().getBytes(UTF_8))))
                        .setParameter(5, at.toString())
                        .executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isForgotten(UUID referralId) {
        return database.with(session -> session.createNativeQuery(IS_FORGOTTEN, Long.class)
                        .setParameter(1, referralId)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Void> forget(UUID referralId, Instant at) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .setParameter(2, at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Kept kept(UUID referralId, Object[] row) {
        SecretKey key = master.unwrap(HEX.parseHex((String) row[3]), referralId);
        byte[] reasons = Seal.open(key, referralId, HEX.parseHex((String) row[1]));
        var word = new ProfessionalsWord(Profession.valueOf((String) row[0]), new String(reasons, UTF_8));
        return new Kept(word, Columns.number(row[2]));
    }
}
