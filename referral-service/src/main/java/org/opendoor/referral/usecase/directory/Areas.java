package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.opendoor.referral.domain.directory.Area;

/** What an offer asks of the directory. */
public interface Areas {

    /** A district with who serves it, and the member of staff who is to be the adviser; empty where it is unknown. */
    Uni<Optional<Area>> find(String district, Optional<String> adviser);
}
