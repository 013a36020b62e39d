package org.opendoor.local.simulate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.local.simulate.Life.Promise;
import org.opendoor.local.simulate.Life.Ring;
import org.opendoor.local.simulate.Life.Said;
import org.opendoor.local.simulate.Life.Second;
import org.opendoor.local.simulate.Life.Who;

/**
 * Draws lives. Each person has random numbers of their own, so that the first hundred of two hundred are the hundred of a
 * smaller cohort.
 */
final class Lives {
    private static final int RINGS = 6;
    private static final int BACK_AFTER = 10;
    private static final int BACK_BEFORE = 46;
    private static final int LATEST = 21;

    private final Rates rates;
    private final Courses courses;

    Lives(Rates rates) {
        this.rates = rates;
        this.courses = new Courses(rates);
    }

    /** So many people, who come in the first two thirds of the time: the last shall not all be left in the middle. */
    List<Life> draw(long seed, int people, int weeks) {
        var days = Math.max(1, weeks * 7 * 2 / 3);
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> life(number, days, new SplittableRandom(seed * 1_000_003L + number)))
                .toList();
    }

    private Life life(int number, int days, RandomGenerator random) {
        var who = who(random);
        var said = said(random);
        var course = courses.draw(random);
        var back = random.nextInt(BACK_AFTER, BACK_BEFORE);
        var again = courses.draw(random);
        var second =
                rates.happens(random, "comes-back") ? Optional.of(new Second(back, again)) : Optional.<Second>empty();
        var rings = Stream.generate(() -> ring(random)).limit(RINGS).toList();
        return new Life(number, random.nextInt(days), who, said, course, second, rings);
    }

    private Who who(RandomGenerator random) {
        var place = Place.of(rates.pick(random, "district"));
        var source = rates.pick(random, "source");
        var kind = rates.pick(random, source.equals("M5") ? "kind" : "kind-by-themselves");
        var background = new LinkedHashMap<String, String>();
        tell(background, "ageBand", "age", random);
        tell(background, "gender", "gender", random);
        tell(background, "ethnicity", "ethnicity", random);
        return new Who(place, source, kind, background);
    }

    private void tell(Map<String, String> background, String field, String name, RandomGenerator random) {
        var code = rates.pick(random, name);
        if (rates.happens(random, name + "-told")) {
            background.put(field, code);
        }
    }

    private Said said(RandomGenerator random) {
        var answer = rates.pick(random, "answer");
        var reason = rates.pick(random, "reason-not-to");
        var thinksFirst = answer.equals("LATER");
        var yes = thinksFirst ? rates.happens(random, "yes-after-thinking") : answer.equals("YES");
        return new Said(thinksFirst, yes ? Optional.empty() : Optional.of(reason));
    }

    private Ring ring(RandomGenerator random) {
        return new Ring(
                Promise.valueOf(rates.pick(random, "promise")),
                random.nextInt(1, LATEST),
                rates.happens(random, "starts-work"),
                Integer.parseInt(rates.pick(random, "satisfied")));
    }
}
