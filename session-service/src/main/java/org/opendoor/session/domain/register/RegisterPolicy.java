package org.opendoor.session.domain.register;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.opendoor.session.domain.WorkingDays;

/**
 * How long a register may be missing before it is somebody's task (ours): data, with a version. Who was there is known best
 * on the day itself; who stayed away is rung while it is still about that one session.
 *
 * @param workingDays how many are left for it, after the day of the session
 */
public record RegisterPolicy(int version, int workingDays) {

    /** The next working day. */
    public static final RegisterPolicy STANDARD = new RegisterPolicy(1, 1);

    /** The last day whose registers are overdue today. */
    public LocalDate overdueUpTo(LocalDate today, WorkingDays days) {
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(day -> days.after(day, workingDays).isBefore(today))
                .findFirst()
                .orElseThrow();
    }
}
