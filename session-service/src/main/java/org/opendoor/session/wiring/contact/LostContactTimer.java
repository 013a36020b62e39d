package org.opendoor.session.wiring.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.contact.LoseContact;

/** Rings when somebody's last day is over. */
@ApplicationScoped
class LostContactTimer implements TimerHandler {

    private final LoseContact lose;

    LostContactTimer(LoseContact lose) {
        this.lose = lose;
    }

    @Override
    public String kind() {
        return LastDays.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var slash = timer.key().indexOf('/');
        return lose.after(
                timer.key().substring(slash + 1), LocalDate.parse(timer.key().substring(0, slash)));
    }
}
