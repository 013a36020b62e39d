package org.opendoor.session.usecase.consent;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.consent.Consent;
import org.opendoor.session.domain.consent.SharedItem;

/** Where consents are kept: every version of them, for ever until the person is forgotten. Called within a transaction. */
public interface Consents {

    /** All versions about this item, the newest first; none where nothing was ever said. */
    Uni<List<Version>> of(UUID referralId, SharedItem item);

    /** The newest version about each item of which anything was said, in the order of the items. */
    Uni<List<Version>> newest(UUID referralId);

    /** Keeps the next version; the programme is locked. */
    Uni<Void> keep(UUID referralId, Version version);

    /**
     * How it stood from a moment on.
     *
     * @param number from 1; the item's own
     * @param by who wrote it down, as an opaque id
     */
    record Version(SharedItem item, long number, Consent consent, Instant at, String by) {}
}
