package org.opendoor.local.simulate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws what people answer when asked how they are. A total that they would rather not say is {@link #DECLINED}. */
final class Totals {

    /** Asked and not answered, which is no total. */
    static final int DECLINED = -1;

    /** A measure, where people start on it, and how far a change goes that matters. */
    private enum Scale {
        WELLBEING(1, 10, 2, 6, 2),
        CONFIDENCE(1, 10, 2, 6, 2),
        PAIN(0, 10, 3, 9, -2),
        PHQ_9(0, 27, 9, 22, -7),
        GAD_7(0, 21, 7, 18, -5);

        private final int least;
        private final int most;
        private final int startFrom;
        private final int startTo;
        private final int better;

        Scale(int least, int most, int startFrom, int startTo, int better) {
            this.least = least;
            this.most = most;
            this.startFrom = startFrom;
            this.startTo = startTo;
            this.better = better;
        }

        int within(int total) {
            return Math.clamp(total, least, most);
        }
    }

    private final Rates rates;

    Totals(Rates rates) {
        this.rates = rates;
    }

    Map<String, Integer> before(RandomGenerator random) {
        var totals = new LinkedHashMap<String, Integer>();
        for (var scale : Scale.values()) {
            var total = random.nextInt(scale.startFrom, scale.startTo + 1);
            if (taken(scale, random)) {
                totals.put(scale.name(), rates.happens(random, "measure-declined") ? DECLINED : total);
            }
        }
        return totals;
    }

    /** The same measures again. */
    Map<String, Integer> after(Map<String, Integer> before, RandomGenerator random) {
        var totals = new LinkedHashMap<String, Integer>();
        before.forEach((measure, total) -> {
            var scale = Scale.valueOf(measure);
            var start = total == DECLINED ? scale.startFrom : total;
            var declined = rates.happens(random, "measure-declined");
            totals.put(measure, declined ? DECLINED : scale.within(start + change(scale, random)));
        });
        return totals;
    }

    private boolean taken(Scale scale, RandomGenerator random) {
        return switch (scale) {
            case WELLBEING, CONFIDENCE, PAIN -> true;
            case PHQ_9 -> rates.happens(random, "phq-9-taken");
            case GAD_7 -> rates.happens(random, "gad-7-taken");
        };
    }

    private int change(Scale scale, RandomGenerator random) {
        var worse = rates.happens(random, "gets-worse");
        if (rates.happens(random, "gets-better")) {
            return scale.better;
        }
        return worse ? -scale.better : 0;
    }
}
