package org.opendoor.kit.history;

import java.time.Duration;
import java.time.Instant;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * A place in the feed, behind the change that has it.
 *
 * @param xid the transaction in which the change was written: rows of one that is still running are not final
 * @param id the change's number
 */
public record Place(String xid, long id) {
    /** Before everything that is kept. */
    public static final Place BEGINNING = new Place("0", 0);

    private static final Duration KEPT = Duration.ofDays(30);

    /**
     * The place a cursor of the feed stands for. A cursor older than what is kept would hide a gap, so it is refused.
     *
     * @throws Refused CURSOR_INVALID if the feed has not issued it, or not within 30 days
     */
    public static Place of(Cursor cursor) {
        Instant issued = cursor.instant(2);
        if (issued.isBefore(Instant.now().minus(KEPT))) {
            throw new Refused(KitCode.CURSOR_INVALID, "Older than 30 days: start again without it.");
        }
        return new Place(Long.toUnsignedString(Math.max(0, cursor.number(0))), cursor.number(1));
    }

    /** What clients send to go on from here. */
    public Cursor cursor(Instant issued) {
        return Cursor.after(xid, id, issued);
    }
}
