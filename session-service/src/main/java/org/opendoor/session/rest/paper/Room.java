package org.opendoor.session.rest.paper;

import java.util.ArrayList;
import java.util.List;

/** Where there is still room to write in a panel: nothing is ever written over anything else. */
final class Room {

    /** How wide a letter is, in hundredths of the letters' size; digits of Liberation Sans have 56. */
    private static final int LETTER = 58;

    private static final int AROUND = 2;

    private final List<Box> taken = new ArrayList<>();

    private record Box(int left, int top, int right, int bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Whether something may be written there, around x; if so, it is written from then on. */
    boolean takes(String words, int size, int x, int baseline) {
        int half = words.length() * size * LETTER / 200 + AROUND;
        var box = new Box(x - half, baseline - size, x + half, baseline + AROUND);
        return taken.stream().noneMatch(box::meets) && taken.add(box);
    }

    /** A mark is there, as far around as half of it; from then on nothing is written over it. */
    void holds(int x, int y, int half) {
        taken.add(new Box(x - half, y - half, x + half, y + half));
    }
}
