package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendoor.followup.usecase.InviteBack;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;

/** Rings when somebody is to be invited back. */
@ApplicationScoped
class InvitationTimer implements TimerHandler {
    private static final Logger LOG = Logger.getLogger(InvitationTimer.class);

    private final InviteBack inviteBack;

    InvitationTimer(InviteBack inviteBack) {
        this.inviteBack = inviteBack;
    }

    @Override
    public String kind() {
        return InvitationTimers.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var parts = timer.key().split("/", -1);
        return inviteBack
                .with(Integer.parseInt(parts[1]), UUID.fromString(parts[0]))
                .invoke(decision -> LOG.debugf("invitation key=%s decision=%s", timer.key(), decision))
                .replaceWithVoid();
    }
}
