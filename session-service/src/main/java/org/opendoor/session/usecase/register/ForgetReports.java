package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.Period;
import org.opendoor.session.domain.BritishDate;

/** Lets go of what senders of registers were told once nobody asks for it any more; what the rows said stays where it belongs. */
@ApplicationScoped
public class ForgetReports {

    /** As long as registers are corrected: "weeks later". */
    static final Period KEPT = Period.ofDays(90);

    private static final int MOST = 1_000;

    private final Registers registers;
    private final InstantSource clock;

    public ForgetReports(Registers registers, InstantSource clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** In the running transaction. Answers whether there may be more of them: then it is to be called again. */
    public Uni<Boolean> some() {
        var oldest = BritishDate.of(clock.instant()).minus(KEPT);
        return registers.forget(BritishDate.startOf(oldest), MOST).map(gone -> gone == MOST);
    }
}
