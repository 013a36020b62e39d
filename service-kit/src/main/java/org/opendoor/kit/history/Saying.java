package org.opendoor.kit.history;

import java.util.Objects;
import org.opendoor.eventing.Announcement;

/** Something to be said, and who may see it afterwards: where many journeys are told of at once, each has its own. */
public record Saying(Announcement announcement, Visibility visibility) {
    public Saying {
        Objects.requireNonNull(announcement, "nothing to be said");
        Objects.requireNonNull(visibility, "nobody said who may see it");
    }
}
