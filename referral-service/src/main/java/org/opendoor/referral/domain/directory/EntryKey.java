package org.opendoor.referral.domain.directory;

import java.util.Locale;

/** What an entry is found by: an id is unique among its kind, and is given by whoever keeps the list. */
public record EntryKey(EntryKind kind, String id) {

    /** Kind and id in one word, as the topic's keys and the audit have it: {@code district/durham}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
