package org.opendoor.session.rest.paper;

import org.opendoor.session.domain.measure.Measure;

/** A measure in words for whoever answered it, with a mark of its own that does not need colour. */
record PlainMeasure(String title, String scale, Mark mark) {

    /** Shapes that are told apart in black and white; each is drawn around 0,0. */
    enum Mark {
        CIRCLE("M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z"),
        SQUARE("M-5.5,-5.5h11v11h-11z"),
        TRIANGLE("M0,-7L7,5.5H-7z"),
        DIAMOND("M0,-7.5L7.5,0L0,7.5L-7.5,0z"),
        CROSS("M-6,-2H-2V-6H2V-2H6V2H2V6H-2V2H-6z");

        private final String path;

        Mark(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    static PlainMeasure of(Measure measure) {
        return switch (measure) {
            case WELLBEING -> new PlainMeasure("How well you feel", scale(measure), Mark.CIRCLE);
            case CONFIDENCE -> new PlainMeasure("How confident you feel", scale(measure), Mark.SQUARE);
            case PAIN -> new PlainMeasure("Pain", scale(measure), Mark.TRIANGLE);
            case PHQ_9 -> new PlainMeasure("Low mood (PHQ-9)", scale(measure), Mark.DIAMOND);
            case GAD_7 -> new PlainMeasure("Worry (GAD-7)", scale(measure), Mark.CROSS);
        };
    }

    private static String scale(Measure measure) {
        var better = switch (measure.better()) {
            case HIGHER -> "Higher is better.";
            case LOWER -> "Lower is better.";
        };
        return "From %d to %d. %s".formatted(measure.least(), measure.most(), better);
    }
}
