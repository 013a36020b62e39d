package org.opendoor.session.usecase.measure;

import java.util.UUID;
import org.opendoor.session.domain.measure.MeasureRefusal;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** What came of telling a measurement. */
public sealed interface Noted {

    /** It is written down now, and was not before. */
    record Changed(Taken taken) implements Noted {}

    /** It was so already. */
    record Unchanged(Taken taken) implements Noted {}

    /** Other answers stand for that day and occasion. */
    record Differs(UUID standing) implements Noted {}

    /** The caller has seen an older version than this one. */
    record Stale(long version) implements Noted {}

    /** It was refused, and nothing happened. */
    record Refused(MeasureRefusal why) implements Noted {}
}
