package org.opendoor.kit.sample.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.Visibility;
import org.opendoor.kit.sample.domain.Note;
import org.opendoor.kit.sample.usecase.Announcements;
import org.opendoor.kit.time.PlatformClock;

/** Says that something was noted. */
@ApplicationScoped
class NoteAnnouncements implements Announcements {
    private final Announcer announcer;
    private final PlatformClock clock;
    private final ObjectMapper json;

    NoteAnnouncements(Announcer announcer, PlatformClock clock, ObjectMapper json) {
        this.announcer = announcer;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Uni<Void> noted(Note note) {
        var said = new Announcement(
                Ids.next(),
                "notes",
                note.id().toString(),
                "opendoor.note.taken.v1",
                clock.now(),
                write(Map.of("words", note.words())));
        return announcer.say(List.of(said), new Visibility(note.id(), false, note.district(), null, null));
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
