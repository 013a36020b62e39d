package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.usecase.Scope;

/** Notices by scope, never all of them. What is kept for named staff is seen by these alone. */
public interface NoticeList {

    /** At most {@code limit} notices that were planned before {@code before}, the newest first. */
    Uni<List<SeenNotice>> newest(Scope scope, NoticeFilter filter, Optional<UUID> before, int limit);

    /** One; empty where it is unknown or none of the caller's business. */
    Uni<Optional<SeenNotice>> one(UUID id, Scope scope);
}
