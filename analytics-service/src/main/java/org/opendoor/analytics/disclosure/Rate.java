package org.opendoor.analytics.disclosure;

import org.opendoor.analytics.disclosure.Cell.Suppressed;
import org.opendoor.analytics.disclosure.Cell.Value;

/**
 * The share of those who did among those who could have.
 *
 * <p>It is worked out from the two cells as told, never from the counts behind them: 62 % beside a rounded 15 would say
 * "8 of 13". So it is hidden if either side is, and adds nothing to what the two cells say.
 */
public sealed interface Rate {

    /**
     * @param percent 0 to 100, rounded
     */
    record Percent(int percent) implements Rate {}

    record Hidden(Reason reason) implements Rate {}

    /** The share of {@code did} in {@code did} and {@code didNot} together. */
    static Rate of(Cell did, Cell didNot) {
        return switch (did) {
            case Suppressed(var why) -> new Hidden(why);
            case Value(var part) ->
                switch (didNot) {
                    case Suppressed(var why) -> new Hidden(why);
                    case Value(var rest) -> new Percent(Math.round(100f * part / (part + rest)));
                };
        };
    }
}
