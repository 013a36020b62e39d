package org.opendoor.referral.usecase.worklist;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opendoor.referral.usecase.Scope;

/**
 * Where work is found. Only what lies in the districts of the scope is looked at, before anything is counted: no journey of
 * somebody who keeps Jobcentre out, none of a restricted person but for named staff.
 */
public interface Works {

    /** One page of journeys, in the order of the list. */
    Uni<List<Waiting>> page(WorkQuery query);

    /** One page of {@link Work#FAILED_NOTICES}, in its order. */
    Uni<List<Untold>> untold(WorkQuery query);

    /** How many are on each list with these edges, as it usually is. */
    Uni<Map<Work, Long>> count(Scope scope, Map<Work, Instant> edges);
}
