package org.opendoor.session.usecase.returning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.usecase.Filed;

/**
 * What is known of a person who comes back, and what that suggests.
 *
 * @param earlier their other programmes, the latest first; empty for somebody who is here for the first time
 * @param rest what is still to be done of the latest plan, in its order; what was completed in any is not in it
 * @param completed modules completed in any of them
 * @param lead who is to assess and lead; empty where nobody did before
 * @param declined measures the person would not answer: they are not proposed again
 */
public record Return(
        List<Filed> earlier, List<PlanItem> rest, Set<String> completed, Optional<Lead> lead, Set<Measure> declined) {

    /** Whom the person knows, and whether they are to be had. */
    public sealed interface Lead {

        String practitioner();

        /** The same person again, before anybody else. */
        record TheSame(String practitioner) implements Lead {}

        /**
         * They are not there any more, or work for another provider: somebody else takes over, with what is known.
         *
         * @param practitioner who led before
         */
        record HandedOver(String practitioner) implements Lead {}
    }
}
