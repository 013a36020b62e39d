package org.opendoor.referral.usecase.directory;

import org.opendoor.referral.domain.directory.Entry;

/** An entry as it is kept, with the version that the next change counts on from. */
public record Kept(Entry entry, long version) {}
