package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.opendoor.followup.domain.directory.Colleagues;

/** The directory as it was last told. What has not been told yet is not there, and may be a moment later. */
public interface Directory {

    /** The staff of this district, and whoever stands in for them. */
    Uni<Colleagues> ofDistrict(String district);

    /** The staff of this provider, whoever stands in for them, and whom it named for the last level. */
    Uni<Colleagues> ofProvider(String provider);

    /** Whoever is away on this day and has this member of staff as cover, or as cover of a cover who is away too. */
    Uni<List<String>> standingInFor(String staff, LocalDate day);
}
