package org.opendoor.referral.persistence.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.persistence.customer.CustomerSeal;
import org.opendoor.referral.usecase.notice.Letter;
import org.opendoor.referral.usecase.notice.Letters;

/** What notices say, sealed with the person's key beside the notice. */
@ApplicationScoped
class SealedLetters implements Letters {

    private static final String KEEP =
            "update notice set sealed = decode(?2, 'hex'), sealed_for = ?3, channel = ?4 where id = ?1";
    private static final String READ =
            "select sealed_for, encode(sealed, 'hex') from notice where id = ?1 and sealed is not null";

    private static final String STATE = """
            select case when n.sealed is null then 'NONE' when k.customer_id is null then 'WITHOUT_KEY' else 'READABLE' end
            from notice n left join customer_keys.customer_key k on k.customer_id = n.sealed_for where n.id = ?1
            """;

    private final Database database;
    private final CustomerSeal seal;
    private final ObjectMapper json;

    SealedLetters(Database database, CustomerSeal seal, ObjectMapper json) {
        this.database = database;
        this.seal = seal;
        this.json = json;
    }

    /** What is inside the seal. */
    @SuppressWarnings("ArrayRecordComponent") // JSON has it as Base64
    record Inside(
            NoticeChannel channel,
            String name,
            String to,
            String subject,
            String text,
            String html,
            byte[] pdf,
            Set<AccessibleFormat> formats,
            String interpreter) {

        static Inside of(Letter letter) {
            return new Inside(
                    letter.channel(),
                    letter.name(),
                    letter.to(),
                    letter.subject(),
                    letter.text(),
                    letter.html().orElse(null),
                    letter.pdf().orElse(null),
                    letter.formats(),
                    letter.interpreter().orElse(null));
        }

        Letter letter() {
            return new Letter(
                    channel,
                    name,
                    to,
                    subject,
                    text,
                    Optional.ofNullable(html),
                    Optional.ofNullable(pdf),
                    formats,
                    Optional.ofNullable(interpreter));
        }

        @Override
        public String toString() {
            return "Inside[hidden]";
        }
    }

    @Override
    public Uni<Boolean> keep(UUID noticeId, UUID customerId, Letter letter) {
        return seal.close(customerId, write(letter))
                .flatMap(closed -> closed.map(bytes -> keep(noticeId, customerId, bytes, letter.channel()))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> keep(UUID noticeId, UUID customerId, byte[] sealed, NoticeChannel channel) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, noticeId)
                        .setParameter(2, HexFormat.of().formatHex(sealed))
                        .setParameter(3, customerId)
                        .setParameter(4, channel.name())
                        .executeUpdate())
                .map(kept -> kept == 1);
    }

    @Override
    public Uni<Optional<Letter>> open(UUID noticeId) {
        return database.with(session -> session.createNativeQuery(READ, Object[].class)
                        .setParameter(1, noticeId)
                        .getSingleResultOrNull())
                .flatMap(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : seal.open(Columns.uuid(row[0]), HexFormat.of().parseHex((String) row[1]))
                                .map(open -> open.map(this::read)));
    }

    @Override
    public Uni<Readability> state(UUID noticeId) {
        return database.with(session -> session.createNativeQuery(STATE, String.class)
                        .setParameter(1, noticeId)
                        .getSingleResult())
                .map(Readability::valueOf);
    }

    private byte[] write(Letter letter) {
        try {
            return json.writeValueAsBytes(Inside.of(letter));
        } catch (IOException unwritable) {
            throw new IllegalStateException("a letter cannot be written");
        }
    }

    /** The cause is left out: it would quote what was inside the seal. */
    private Letter read(byte[] open) {
        try {
            return json.readValue(open, Inside.class).letter();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a letter cannot be read");
        }
    }
}
