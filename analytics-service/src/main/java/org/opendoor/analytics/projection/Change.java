package org.opendoor.analytics.projection;

/** What became of a total between the first and the last time it was asked. */
enum Change {
    BETTER,
    SAME,
    WORSE;

    /**
     * @param better how much better it became; negative for worse
     */
    static Change of(int better) {
        return better > 0 ? BETTER : better < 0 ? WORSE : SAME;
    }
}
