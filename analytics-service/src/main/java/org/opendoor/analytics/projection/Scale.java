package org.opendoor.analytics.projection;

/** What is measured, as a total. */
public enum Scale {
    /** 1 to 10. */
    WELLBEING,
    /** 1 to 10. */
    CONFIDENCE,
    /** 0 to 10; less is better. */
    PAIN,
    /** Depression, 0 to 27; less is better. */
    PHQ_9,
    /** Anxiety, 0 to 21; less is better. */
    GAD_7;

    /** By how many points the last total is better than the first; negative for worse. */
    int better(int first, int last) {
        return switch (this) {
            case WELLBEING, CONFIDENCE -> last - first;
            case PAIN, PHQ_9, GAD_7 -> first - last;
        };
    }
}
