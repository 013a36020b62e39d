package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a record: who changed what and when, and never what it was or is. */
public interface CustomerHistory {

    /** The oldest first, at most {@code most}. */
    Uni<List<Change>> of(UUID customerId, int most);

    /** One change; {@code fields} are names. */
    record Change(Instant at, String who, String what, List<String> fields) {}
}
