package org.opendoor.followup.usecase.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.followup.usecase.directory.Directory;

/** What is somebody's own today: a person away must not mean contacts nobody looks at. */
@ApplicationScoped
public class OwnDesk {
    private final Directory directory;
    private final Present present;

    public OwnDesk(Directory directory, Present present) {
        this.directory = directory;
        this.present = present;
    }

    /** Owners by name: they themselves, whoever is away and has them as cover, and at a provider everybody together. */
    public Uni<Set<String>> of(Sight sight) {
        return directory.standingInFor(sight.subject(), present.moment().on()).map(away -> {
            var owners = new HashSet<>(sight.providers());
            owners.addAll(away);
            owners.add(sight.subject());
            return Set.copyOf(owners);
        });
    }
}
