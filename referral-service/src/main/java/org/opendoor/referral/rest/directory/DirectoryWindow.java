package org.opendoor.referral.rest.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.rest.Patterns;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.directory.EntryFilter;
import org.opendoor.referral.usecase.directory.Kept;
import org.opendoor.referral.usecase.directory.ReadDirectory;
import org.opendoor.referral.usecase.directory.ReadDirectory.Reader;

/** Shows entries of any kind to whoever asks, as far as they may see them. */
@ApplicationScoped
class DirectoryWindow {

    private final ReadDirectory directory;
    private final WhoAsks who;
    private final Caller caller;

    DirectoryWindow(ReadDirectory directory, WhoAsks who, Caller caller) {
        this.directory = directory;
        this.who = who;
        this.caller = caller;
    }

    /** The key an address speaks of; what is no id is known to nobody. */
    static EntryKey key(EntryKind kind, String id) {
        if (!id.matches(Patterns.IDENTIFIER)) {
            throw new Refused(KitCode.NOT_YET_KNOWN);
        }
        return new EntryKey(kind, id);
    }

    static String path(EntryKey key) {
        return switch (key.kind()) {
                    case DISTRICT -> "/v1/districts/";
                    case PROVIDER -> "/v1/providers/";
                    case VENUE -> "/v1/venues/";
                    case STAFF -> "/v1/staff/";
                }
                + key.id();
    }

    Uni<Shown> show(EntryKey key) {
        Reader reader = reader();
        return directory
                .one(key, reader)
                .map(found -> found.map(kept -> new Shown(EntryBody.of(kept.entry(), reader), kept.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** A page in the order of the ids; {@code type} is the body that this kind has. */
    <B> Uni<Page<B>> list(EntryFilter filter, Paging paging, Class<B> type) {
        Reader reader = reader();
        return directory
                .list(
                        filter,
                        reader,
                        paging.after().map(cursor -> cursor.text(0)),
                        paging.checkedLimit().plusOne())
                .map(found -> paging.page(
                                found, last -> Cursor.after(last.entry().id()))
                        .map(kept -> type.cast(EntryBody.of(kept.entry(), reader))));
    }

    /** Who serves a place, at most as many as the limit says; there is no second page. */
    Uni<Page<ProviderBody>> serving(String written, Optional<String> district, Paging paging) {
        Postcode postcode = Postcode.parse(written)
                .orElseThrow(() -> new Refused(
                        KitCode.INVALID_REQUEST,
                        null,
                        List.of(new FieldError("?postcode", "POSTCODE", "a postcode or its first half"))));
        Reader reader = reader();
        return directory
                .serving(
                        postcode,
                        district.map(Set::of).orElseGet(() -> who.scope().districts()),
                        paging.checkedLimit().value())
                .map(found -> new Page<>(bodies(found, reader), null));
    }

    private static List<ProviderBody> bodies(List<Kept> found, Reader reader) {
        return found.stream()
                .map(kept -> (ProviderBody) EntryBody.of(kept.entry(), reader))
                .toList();
    }

    private Reader reader() {
        return new Reader(caller.is(Role.OPS), who.scope());
    }
}
