package org.opendoor.session.usecase.closing;

import org.opendoor.session.domain.closing.ClosingRefusal;

/** What came of saying something at the end. */
public sealed interface Said {

    /** It stands so; {@code fresh} says whether nothing had been said before. */
    record Standing(long version, boolean fresh) implements Said {}

    /** It was refused, and nothing happened. */
    record Refused(ClosingRefusal why) implements Said {}
}
