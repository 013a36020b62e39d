package org.opendoor.systemtests.recount;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opendoor.local.Service;

/**
 * One measure, counted where it happened.
 *
 * @param by the dimensions that are recounted along with it, as analytics names its columns
 * @param sql answers with the journey, the day, and a word for each dimension, in that order; analytics has its month
 */
record Recounted(String measure, Service service, List<String> by, String sql) {

    static Stream<Recounted> all() {
        return Stream.of(Steps.all(), Sessions.all(), Changes.all(), Promises.all())
                .flatMap(List::stream);
    }

    static Recounted of(String measure, Service service, String sql, String... by) {
        return new Recounted(measure, service, List.of(by), sql);
    }

    @Override
    public String toString() {
        return measure.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
