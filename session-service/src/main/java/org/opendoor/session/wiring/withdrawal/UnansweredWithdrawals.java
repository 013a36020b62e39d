package org.opendoor.session.wiring.withdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.usecase.withdrawal.SettleWithdrawal;
import org.opendoor.session.usecase.withdrawal.WithdrawalDeadlines;

/** Sets the timer of a withdrawal, and lets it take effect when it rings. */
class UnansweredWithdrawals {

    private static final String KIND = "withdrawal-unanswered";

    private UnansweredWithdrawals() {}

    /** Sets it. */
    @ApplicationScoped
    static class Setting implements WithdrawalDeadlines {

        private final Timers timers;
        private final PlatformClock clock;
        private final WorkingDays workingDays;

        Setting(Timers timers, PlatformClock clock, WorkingDays workingDays) {
            this.timers = timers;
            this.clock = clock;
            this.workingDays = workingDays;
        }

        @Override
        public Uni<Void> watch(UUID referralId) {
            var last = workingDays.after(clock.today(), WORKING_DAYS);
            var end = last.plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant();
            return timers.schedule(KIND, referralId.toString(), end);
        }

        @Override
        public Uni<Void> forget(UUID referralId) {
            return timers.cancel(KIND, referralId.toString());
        }
    }

    /** Hears it ring. */
    @ApplicationScoped
    static class Ringing implements TimerHandler {

        private final SettleWithdrawal settle;

        Ringing(SettleWithdrawal settle) {
            this.settle = settle;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Uni<Void> fire(FiredTimer timer) {
            return settle.unanswered(UUID.fromString(timer.key()));
        }
    }
}
