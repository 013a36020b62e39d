package org.opendoor.referral.messaging.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Outbox;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.directory.EntryAnnouncements;

/**
 * Says how entries stand, keyed by kind and id: {@code district/durham}. The topic is compacted, so what is told last is
 * all that stays. It belongs to no journey and therefore to no journey's history.
 */
@ApplicationScoped
class DirectoryAnnouncements implements EntryAnnouncements {

    static final String DIRECTORY = "opendoor.directory";

    private final Outbox outbox;
    private final ObjectMapper json;

    DirectoryAnnouncements(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Uni<Void> say(List<? extends Entry> changed, Moment when) {
        return outbox.append(
                changed.stream().map(entry -> announcement(entry, when)).toList());
    }

    private Announcement announcement(Entry entry, Moment when) {
        Described data = Described.of(entry);
        return new Announcement(
                Ids.next(),
                DIRECTORY,
                entry.key().toString(),
                "opendoor." + data.type() + ".v1",
                when.at(),
                write(data));
    }

    private String write(Described data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an announcement cannot be written", unwritable);
        }
    }
}
