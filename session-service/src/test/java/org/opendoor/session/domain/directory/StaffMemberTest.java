package org.opendoor.session.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 4);
    private static final StaffMember AWAY = new StaffMember(
            "practitioner-7",
            StaffMember.Role.PRACTITIONER,
            Optional.of("tees-valley-nhs"),
            Optional.empty(),
            true,
            List.of(new StaffMember.Away(FIRST, LAST, Optional.of("practitioner-8"))));

    @Test
    void first_and_last_day_belong_to_the_absence() {
        assertThat(AWAY.worksOn(FIRST.minusDays(1))).isTrue();
        assertThat(AWAY.worksOn(FIRST)).isFalse();
        assertThat(AWAY.worksOn(LAST)).isFalse();
        assertThat(AWAY.worksOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void who_stands_in_is_known_for_those_days_only() {
        assertThat(AWAY.coverOn(LAST)).contains("practitioner-8");
        assertThat(AWAY.coverOn(LAST.plusDays(1))).isEmpty();
    }
}
