package org.opendoor.eventing.lag;

/**
 * Where a consumer group is in a partition.
 *
 * @param next the first record it has not finished; 0 if it has never committed
 * @param end where the next record will be written
 */
record Position(long next, long end) {

    long behind() {
        return Math.max(0, end - next);
    }
}
