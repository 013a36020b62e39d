package org.opendoor.session.domain.measure;

/**
 * What is measured. Totals only: what somebody ticked item by item is never written down. Wellbeing, confidence and pain
 * are asked of everybody who likes to answer; PHQ-9 (depression) and GAD-7 (anxiety) where the practitioner chooses them.
 */
public enum Measure {
    WELLBEING(1, 10, Better.HIGHER),
    CONFIDENCE(1, 10, Better.HIGHER),
    PAIN(0, 10, Better.LOWER),
    PHQ_9(0, 27, Better.LOWER),
    GAD_7(0, 21, Better.LOWER);

    /** Which way is good news. */
    public enum Better {
        HIGHER,
        LOWER
    }

    private final int least;
    private final int most;
    private final Better better;

    Measure(int least, int most, Better better) {
        this.least = least;
        this.most = most;
        this.better = better;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public Better better() {
        return better;
    }

    /** Whether it is a total that this measure can have. */
    public boolean has(int total) {
        return least <= total && total <= most;
    }
}
