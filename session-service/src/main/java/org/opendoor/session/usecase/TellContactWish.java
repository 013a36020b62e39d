package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.ProgrammeCommand;

/** Writes down whether the person wants to hear from somebody; after the ending it corrects the ending. */
@ApplicationScoped
public class TellContactWish {

    private final ProgrammeDesk desk;

    public TellContactWish(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /** @param seen the version that whoever tells it has seen */
    public Uni<Outcome> tell(UUID referralId, Reach reach, ContactWish wish, long seen) {
        return desk.put(referralId, reach, Optional.of(seen), _ -> new ProgrammeCommand.TellContactWish(wish));
    }
}
