package org.opendoor.kit.sample.rest;

import java.util.UUID;
import org.opendoor.kit.sample.domain.Note;

public record NoteView(UUID id, String district, String words, long version) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.district(), note.words(), note.version());
    }
}
