package org.opendoor.analytics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.analytics.persistence.MadeJourneys.MONTH;
import static org.opendoor.analytics.persistence.MadeJourneys.execute;
import static org.opendoor.analytics.persistence.MadeJourneys.plan;
import static org.opendoor.analytics.persistence.MadeJourneys.written;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.Platform;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.projection.Measure;

/** Among 200,000 journeys a month is counted and read along indexes only. What is made here is rolled back. */
@QuarkusTest
@Platform
class RollupsIT {
    private static final int JOURNEYS = 200_000;
    private static final Set<Measure> SOME = EnumSet.of(Measure.STARTED, Measure.COMPLETED);

    @Inject
    DataSource database;

    @Test
    void no_table_is_read_through_whether_a_month_is_counted_or_read() throws SQLException {
        inMadeJourneys(JOURNEYS, SOME, connection -> {
            MadeJourneys.countAll(connection, SOME);
            alongIndexes(connection, written(RollupSql.TAKE_MARKS, Measure.STARTED, MONTH));
            alongIndexes(connection, written(RollupSql.FORGET, Measure.COMPLETED, MONTH));
            alongIndexes(connection, written(RollupSql.count(Measure.COMPLETED), Measure.COMPLETED, MONTH));
            alongIndexes(
                    connection,
                    written(
                            TallyQuery.COUNTS,
                            Stream.of("STARTED", MONTH.minusMonths(1).toString(), MONTH.toString())));
        });
    }

    @Test
    void every_table_of_a_month_has_everybody_in_it_each_in_their_row() throws SQLException {
        inMadeJourneys(JOURNEYS / 40, EnumSet.allOf(Measure.class), connection -> {
            for (Measure measure : Measure.values()) {
                execute(connection, written(RollupSql.count(measure), measure, MONTH));
                for (Breakdown by : measure.necklace().breakdowns()) {
                    assertThat(rolledUp(connection, measure, by))
                            .as("%s by %s", measure, by)
                            .isEqualTo(plainly(connection, measure, by));
                }
            }
        });
    }

    private static List<String> rolledUp(Connection connection, Measure measure, Breakdown by) throws SQLException {
        return rows(connection, """
                select concat_ws(' ', nullif(row_first, ''), nullif(row_second, ''), people) from rollup
                where measure = '%s' and month = '%s' and breakdown = '%s'
                """.formatted(measure, MONTH, RollupSql.written(by)));
    }

    private static List<String> plainly(Connection connection, Measure measure, Breakdown by) throws SQLException {
        var columns = by.dimensions().stream().map(DimensionColumns::column).toList();
        return rows(connection, """
                select concat_ws(' ', %s count(*)) from counted where measure = '%s' and month = '%s' group by (%s)
                """.formatted(
                        columns.stream().map(column -> column + ", ").collect(Collectors.joining()),
                        measure,
                        MONTH,
                        String.join("), (", columns)));
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static void alongIndexes(Connection connection, String sql) throws SQLException {
        var plan = plan(connection, sql);
        assertThat(plan).as(plan).doesNotContain("Seq Scan");
    }

    private void inMadeJourneys(int journeys, Set<Measure> measures, Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                MadeJourneys.make(connection, journeys, measures);
                work.on(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    /** What is done with a connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
