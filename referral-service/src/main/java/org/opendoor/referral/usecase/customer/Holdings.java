package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;

/** Everything this service holds about a person, table by table, in words. */
public interface Holdings {

    /** A plain tree of texts, numbers, lists and maps, ready to be written as JSON. */
    Uni<Map<String, Object>> about(UUID customerId);
}
