package org.opendoor.systemtests.recount;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.simulate.Rates;
import org.opendoor.local.simulate.Simulation;
import org.opendoor.local.simulate.Simulation.Cohort;
import org.opendoor.systemtests.RunningPlatform;

/**
 * A cohort lives through three months of the programme, and analytics has of each of them, in each measure, month and
 * dimension, what is in the databases of the services in which it happened: to the last person, and nobody besides.
 */
@ExtendWith(RunningPlatform.class)
class RecountIT {

    private static final Cohort COHORT = new Cohort(60, 13, 20261122, Rates.ofTheSources());

    private static Rows rows;
    private static Set<String> journeys;

    @BeforeAll
    static void a_cohort_lives_through_it(Platform platform) throws SQLException {
        rows = new Rows(platform);
        var before = everybody();
        new Simulation(platform.access(), System.out).run(COHORT);
        platform.access().settling().await(Duration.ofMinutes(2));
        journeys = everybody();
        journeys.removeAll(before);
        assertThat(journeys).hasSizeGreaterThanOrEqualTo(COHORT.people());
    }

    static Stream<Recounted> measures() {
        return Recounted.all();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void analytics_has_of_everybody_what_is_where_it_happened(Recounted measure) throws SQLException {
        var there = rows.of(measure.service(), measure.sql(), journeys);

        assertThat(counted(measure)).isEqualTo(there);
    }

    /** The recount is worth something only where there is something to count. */
    @ParameterizedTest
    @MethodSource("measures")
    void somebody_was_counted_unless_it_is_rare(Recounted measure) throws SQLException {
        if (!List.of("CAME_TO_NONE", "CONTACT_BROKEN", "LEFT_FOR_WORK").contains(measure.measure())) {
            assertThat(counted(measure)).isNotEmpty();
        }
    }

    private static Set<String> counted(Recounted measure) throws SQLException {
        var dimensions = measure.by().stream().map(name -> ", " + name).collect(joining());
        var sql = "select referral_id, month%s from %s.counted where measure = '%s'"
                .formatted(dimensions, generation(), measure.measure());
        return rows.of(Service.ANALYTICS, sql, journeys);
    }

    private static String generation() throws SQLException {
        return rows.read(Service.ANALYTICS, "select 'generation_' || number from generation where state = 'READ'")
                .getFirst()
                .getFirst();
    }

    private static Set<String> everybody() throws SQLException {
        return rows.read(Service.REFERRAL, "select id from referral").stream()
                .map(List::getFirst)
                .collect(toSet());
    }
}
