package org.opendoor.kit.sample.domain;

import java.util.UUID;

/** Something somebody noted. */
public record Note(UUID id, String district, String words, long version) {
    public Note saying(String otherWords) {
        return new Note(id, district, otherWords, version);
    }
}
