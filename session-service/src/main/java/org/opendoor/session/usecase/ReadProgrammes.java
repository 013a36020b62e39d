package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.Stage;

/** Shows programmes to whoever they are within reach of. */
@ApplicationScoped
public class ReadProgrammes {

    private final ProgrammeReader reader;

    public ReadProgrammes(ProgrammeReader reader) {
        this.reader = reader;
    }

    /** Empty for an unknown referral and for one out of reach alike. */
    public Uni<Optional<Filed>> one(UUID referralId, Reach reach) {
        return reader.find(referralId)
                .map(found -> found.filter(filed -> reach.covers(filed.file().journey())));
    }

    /** A page of the worklist; access is part of the question, so that nothing out of reach is even counted. */
    public Uni<List<ProgrammeReader.Listed>> list(
            Set<String> providers, Optional<Stage> stage, Optional<ProgrammeReader.Place> after, int most) {
        return providers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : reader.list(new ProgrammeReader.Query(providers, stage, after, most));
    }
}
