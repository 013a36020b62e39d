package org.opendoor.referral.usecase.directory;

import java.util.List;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Fault;

/** What became of a change to one entry. */
public sealed interface EntryOutcome {

    /** It stands so now, whether just made so or before. */
    record Done(EntryKey key, long version) implements EntryOutcome {}

    /** There is one with this key. */
    record Exists(EntryKey key) implements EntryOutcome {}

    /** There is none with this key. */
    record Unknown() implements EntryOutcome {}

    /** Somebody else has changed it since it was read. */
    record Stale() implements EntryOutcome {}

    /** It cannot stand so. */
    record Refused(List<Fault> faults) implements EntryOutcome {}
}
