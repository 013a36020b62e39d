package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.usecase.SpokenWords;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.seal.Seal;

/**
 * Words as sealed bytes, one row for each contact. A row whose key is destroyed opens for nobody; of work
 * only whether somebody worked stays.
 */
@ApplicationScoped
class SpokenWordsStore implements SpokenWords {
    private static final HexFormat HEX = HexFormat.of();

    private static final String KEEP =
            "insert into spoken_words (contact_id, referral_id, sealed) values (?1, ?2, decode(?3, 'hex'))";

    private static final String FIND =
            "select encode(sealed, 'hex') from spoken_words where referral_id = ?1 and contact_id = ?2";

    private static final String DESTROY = """
            with key as (delete from journey_keys.journey_key where referral_id = ?1),
                 plain as (update contact set situation = null, hours_per_week = null, annual_pay = null
                           where referral_id = ?1),
                 work as (update journey set work_hours = null, work_pay = null where referral_id = ?1)
            delete from spoken_words where referral_id = ?1
            """;

    private final Database database;
    private final JourneyKeys keys;
    private final Audit audit;

    SpokenWordsStore(Database database, JourneyKeys keys, Audit audit) {
        this.database = database;
        this.keys = keys;
        this.audit = audit;
    }

    /** Keeps what was said in a contact, which is made once. */
    Uni<Void> keep(UUID referralId, UUID contact, Words words) {
        return keys.key(referralId)
                .map(key -> HEX.formatHex(Seal.close(key, contact, WrittenWords.bytes(words))))
                .chain(closed -> database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, contact)
                        .setParameter(2, referralId)
                        .setParameter(3, closed)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Words> read(UUID referralId, UUID contact) {
        return audit.record("CONVERSATION_READ", referralId, "follow-up")
                .chain(() -> database.with(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, referralId)
                        .setParameter(2, contact)
                        .getSingleResultOrNull()))
                .chain(closed ->
                        closed == null ? Uni.createFrom().item(Words.NONE) : open(referralId, contact, closed));
    }

    private Uni<Words> open(UUID referralId, UUID contact, String closed) {
        return keys.find(referralId)
                .map(found -> found.map(key -> Seal.open(key, contact, HEX.parseHex(closed)))
                        .map(WrittenWords::read)
                        .orElse(Words.NONE));
    }

    @Override
    public Uni<Void> destroy(UUID referralId) {
        return database.with(session -> session.createNativeQuery(DESTROY)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
