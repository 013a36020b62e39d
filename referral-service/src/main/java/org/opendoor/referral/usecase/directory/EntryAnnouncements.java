package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.usecase.Moment;

/** Tells the other services how entries stand now, in the transaction of the change. */
public interface EntryAnnouncements {

    /** Describes each in full, once. Only what has changed is told. */
    Uni<Void> say(List<? extends Entry> changed, Moment when);
}
