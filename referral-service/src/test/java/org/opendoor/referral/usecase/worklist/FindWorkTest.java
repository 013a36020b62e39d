package org.opendoor.referral.usecase.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.worklist.FindWork.Wish;

class FindWorkTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), LocalDate.parse("2026-11-23"));
    private static final Scope DURHAM = new Scope(Set.of("durham"), Set.of(), Set.of(), "adviser-1");

    private final Ledger ledger = new Ledger();
    private final FindWork findWork = new FindWork(ledger);

    @Test
    void a_list_is_as_it_usually_is_where_nobody_says_otherwise() {
        ask(new Wish(Work.WAITING_FOR_APPOINTMENT, Optional.empty(), Optional.empty(), Optional.empty(), 51));

        assertThat(ledger.asked)
                .isEqualTo(new WorkQuery(
                        Work.WAITING_FOR_APPOINTMENT,
                        DURHAM,
                        false,
                        Instant.parse("2026-11-09T10:00:00Z"),
                        Optional.empty(),
                        51));
    }

    @Test
    void days_and_whose_it_is_are_the_callers_to_say() {
        ask(new Wish(Work.NEW_REFERRALS, Optional.of(1), Optional.of(false), Optional.empty(), 51));

        assertThat(ledger.asked.edge()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(ledger.asked.mine()).isFalse();
    }

    @Test
    void everything_is_counted_at_once_with_the_usual_days() {
        findWork.count(DURHAM, NOW).await().indefinitely();

        assertThat(ledger.edges)
                .containsEntry(Work.UNDECIDED_OFFERS, NOW.at())
                .containsEntry(Work.WAITING_FOR_APPOINTMENT, Instant.parse("2026-11-09T10:00:00Z"))
                .containsEntry(Work.NEW_REFERRALS, Instant.parse("2026-10-24T10:00:00Z"))
                .containsEntry(Work.FAILED_NOTICES, Instant.parse("2026-10-24T10:00:00Z"));
    }

    @Test
    void who_was_not_told_is_everybodys_work_for_a_month() {
        findWork.untold(
                        new Wish(Work.FAILED_NOTICES, Optional.empty(), Optional.empty(), Optional.empty(), 51),
                        DURHAM,
                        NOW)
                .await()
                .indefinitely();

        assertThat(ledger.asked.mine()).isFalse();
        assertThat(ledger.asked.edge()).isEqualTo("2026-10-24T10:00:00Z");
    }

    private void ask(Wish wish) {
        findWork.page(wish, DURHAM, NOW).await().indefinitely();
    }

    /** Writes down what was asked, and has nothing. */
    private static final class Ledger implements Works {

        private final Map<Work, Instant> edges = new EnumMap<>(Work.class);
        private WorkQuery asked;

        @Override
        public Uni<List<Waiting>> page(WorkQuery query) {
            asked = query;
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<List<Untold>> untold(WorkQuery query) {
            asked = query;
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<Map<Work, Long>> count(Scope scope, Map<Work, Instant> wanted) {
            edges.putAll(wanted);
            return Uni.createFrom().item(Map.of());
        }
    }
}
