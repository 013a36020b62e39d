package org.opendoor.referral.persistence.door;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.domain.door.DoorLink;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.door.Links;

/** Links in the table {@code door_link}. One update uses a link up, so that of two who come with it one is the first. */
@ApplicationScoped
class LinkStore implements Links {

    private static final HexFormat HEX = HexFormat.of();

    private static final String KEEP = """
            insert into door_link (hash, journey, at, expires_at)
            values (decode(?1, 'hex'), ?2, cast(cast(?3 as text) as timestamptz), cast(cast(?4 as text) as timestamptz))
            """;

    private static final String FIND =
            "select cast(journey as text), expires_at, used_at from door_link where hash = decode(?1, 'hex')";

    private static final String USE = """
            update door_link set used_at = cast(cast(?2 as text) as timestamptz)
            where hash = decode(?1, 'hex') and used_at is null
            """;

    private final Database database;

    LinkStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> keep(Token token, DoorLink link, Instant madeAt) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, hash(token))
                        .setParameter(2, link.journey())
                        .setParameter(3, madeAt.toString())
                        .setParameter(4, link.expiresAt().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<DoorLink>> find(Token token) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, hash(token))
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found)
                        .map(row -> new DoorLink(
                                Columns.uuid(row[0]),
                                Columns.instant(row[1]),
                                Optional.ofNullable(Columns.instant(row[2])))));
    }

    @Override
    public Uni<Boolean> use(Token token, Instant at) {
        return database.with(session -> session.createNativeQuery(USE)
                        .setParameter(1, hash(token))
                        .setParameter(2, at.toString())
                        .executeUpdate())
                .map(updated -> updated == 1);
    }

    private static String hash(Token token) {
        return HEX.formatHex(token.hash());
    }
}
