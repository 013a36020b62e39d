package org.opendoor.kit.sample.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendoor.kit.sample.domain.Note;

/** A note as a row. */
@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id;

    String district;
    String words;

    @Version
    Long version;

    Note toNote() {
        return new Note(id, district, words, version);
    }
}
