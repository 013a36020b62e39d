package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Finds records by keyed hashes. */
public interface Finder {

    /** Those in the reader's scope that fit, at most {@code most}, the youngest first. */
    Uni<List<UUID>> find(Sought sought, Reader reader, int most);
}
