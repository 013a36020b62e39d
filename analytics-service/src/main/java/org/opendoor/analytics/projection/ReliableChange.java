package org.opendoor.analytics.projection;

/** Whether a total changed by more than chance explains. */
enum ReliableChange {
    RELIABLY_BETTER,
    NO_RELIABLE_CHANGE,
    RELIABLY_WORSE;

    /** Points on PHQ-9, as the field counts them. */
    static final int OF_PHQ_9 = 6;

    /** Points on GAD-7, as the field counts them. */
    static final int OF_GAD_7 = 4;

    /**
     * @param better how many points better it became; negative for worse
     */
    static ReliableChange of(int better, int threshold) {
        return better >= threshold ? RELIABLY_BETTER : -better >= threshold ? RELIABLY_WORSE : NO_RELIABLE_CHANGE;
    }
}
