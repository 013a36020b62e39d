package org.opendoor.analytics.projection;

import static org.opendoor.analytics.disclosure.Bead.one;
import static org.opendoor.analytics.disclosure.Bead.pair;

import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Bead;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Necklace;

/** The tables that several measures have in common. */
final class Tables {

    /** Where, by whom sent, and who: known from the beginning. */
    static final Necklace OF_EVERYBODY = Necklace.of(
            pair(Dimension.DISTRICT, Dimension.PROVIDER),
            pair(Dimension.ROUTE, Dimension.CUSTOMER_KIND),
            pair(Dimension.AGE_BAND, Dimension.GENDER),
            one(Dimension.ETHNICITY),
            one(Dimension.RETURNING));

    private Tables() {}

    /** Of those who were in the programme when it ended. */
    static Bead[] taught(Bead... own) {
        return Stream.concat(
                        Stream.of(attending(own)),
                        Stream.of(one(Dimension.MODULE), pair(Dimension.PRACTITIONERS, Dimension.VENUES)))
                .toArray(Bead[]::new);
    }

    /** Of those who are in the programme. */
    static Bead[] attending(Bead... own) {
        return Stream.concat(
                        Stream.of(one(Dimension.CONDITION), pair(Dimension.MODE, Dimension.GROUP_SIZE)), Stream.of(own))
                .toArray(Bead[]::new);
    }
}
