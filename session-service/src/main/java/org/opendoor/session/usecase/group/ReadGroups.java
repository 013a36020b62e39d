package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.usecase.Reach;

/** Shows groups to whoever they are within reach of. */
@ApplicationScoped
public class ReadGroups {

    private final GroupReader reader;

    public ReadGroups(GroupReader reader) {
        this.reader = reader;
    }

    /** Empty for an unknown group and for one out of reach alike. */
    public Uni<Optional<FiledGroup>> one(UUID groupId, Reach reach) {
        return reader.find(groupId)
                .map(found -> found.filter(
                        filed -> GroupDesk.covers(reach, filed.group().outline())));
    }

    /** A page of the list; access is part of the question. */
    public Uni<List<GroupReader.Line>> list(GroupReader.Query query) {
        return query.providers().isEmpty() ? Uni.createFrom().item(List.of()) : reader.list(query);
    }
}
