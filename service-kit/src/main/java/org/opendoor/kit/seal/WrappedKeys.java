package org.opendoor.kit.seal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;

/**
 * A table of keys, one for each owner, wrapped with the master key: {@code wrapped bytea}, {@code made_at timestamptz} and
 * the owner's id, which is its primary key. One destroyed row makes everything unreadable that was sealed with its key,
 * whatever backup it is found in.
 */
public final class WrappedKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final Database database;
    private final MasterKey master;
    private final String find;
    private final String keep;

    /**
     * @param table its name with its schema, which has a backup of its own
     * @param owner the column with the owner's id
     */
    public WrappedKeys(Database database, MasterKey master, String table, String owner) {
        this.database = database;
        this.master = master;
        this.find = "select encode(wrapped, 'hex') from %s where %s = ?1".formatted(table, owner);
        this.keep = """
                insert into %s (%s, wrapped, made_at)
                values (?1, decode(?2, 'hex'), cast(cast(?3 as text) as timestamptz)) on conflict do nothing
                """.formatted(table, owner);
    }

    /** Empty where it is destroyed, or never was. */
    public Uni<Optional<SecretKey>> find(UUID owner) {
        return database.with(session -> session.createNativeQuery(find, String.class)
                        .setParameter(1, owner)
                        .getSingleResultOrNull())
                .map(wrapped -> Optional.ofNullable(wrapped).map(hex -> master.unwrap(HEX.parseHex(hex), owner)));
    }

    /** The owner's key, a fresh one where there is none. Of two who ask first at once, one key stands. */
    public Uni<SecretKey> of(UUID owner, Instant at) {
        return find(owner)
                .chain(found -> found.map(key -> Uni.createFrom().item(key)).orElseGet(() -> fresh(owner, at)));
    }

    private Uni<SecretKey> fresh(UUID owner, Instant at) {
        return database.with(session -> session.createNativeQuery(keep)
                        .setParameter(1, owner)
                        .setParameter(2, HEX.formatHex(master.wrap(master.freshKey(), owner)))
                        .setParameter(3, at.toString())
                        .executeUpdate())
                .chain(() -> find(owner))
                .map(Optional::orElseThrow);
    }
}
