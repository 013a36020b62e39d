package org.opendoor.followup.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.EscalationLevel.Addressee;

class ColleaguesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void only_those_of_the_district_and_of_the_sort_are_told() {
        var elsewhere = new StaffMember(
                "leader-9", StaffMember.Role.TEAM_LEADER, Optional.of("wear"), Optional.empty(), true, List.of());
        var colleagues = durham(leader("leader-1"), leader("leader-2"), elsewhere, manager("manager-1"));

        assertThat(colleagues.told(Addressee.TEAM_LEADER, MONDAY)).containsExactly("leader-1", "leader-2");
        assertThat(colleagues.told(Addressee.DISTRICT_MANAGER, MONDAY)).containsExactly("manager-1");
        assertThat(colleagues.told(Addressee.PROVIDER_PRACTITIONERS, MONDAY)).isEmpty();
    }

    @Test
    void whoever_is_away_is_stood_in_for_from_the_first_to_the_last_day() {
        var colleagues = durham(leader("leader-1", away("adviser-1")), adviser("adviser-1"));

        assertThat(colleagues.told(Addressee.TEAM_LEADER, MONDAY)).containsExactly("adviser-1");
        assertThat(colleagues.told(Addressee.TEAM_LEADER, FRIDAY)).containsExactly("adviser-1");
        assertThat(colleagues.told(Addressee.TEAM_LEADER, FRIDAY.plusDays(1))).containsExactly("leader-1");
    }

    @Test
    void a_cover_who_is_away_too_is_stood_in_for_by_theirs_and_nobody_is_told_twice() {
        var colleagues = durham(
                leader("leader-1", away("adviser-1")), adviser("adviser-1", away("leader-2")), leader("leader-2"));

        assertThat(colleagues.told(Addressee.TEAM_LEADER, MONDAY)).containsExactly("leader-2");
    }

    @Test
    void two_who_stand_in_for_each_other_and_are_away_both_are_nobody() {
        var colleagues = durham(leader("leader-1", away("leader-2")), leader("leader-2", away("leader-1")));

        assertThat(colleagues.told(Addressee.TEAM_LEADER, MONDAY)).isEmpty();
    }

    @Test
    void who_has_left_is_away_without_cover_or_has_a_cover_nobody_knows_is_not_told() {
        var left = new StaffMember(
                "leader-3", StaffMember.Role.TEAM_LEADER, Optional.of("durham"), Optional.empty(), false, List.of());
        var colleagues = durham(leader("leader-1", away(null)), leader("leader-2", away("nobody-known")), left);

        assertThat(colleagues.told(Addressee.TEAM_LEADER, MONDAY)).isEmpty();
        assertThat(Colleagues.none().told(Addressee.TEAM_LEADER, MONDAY)).isEmpty();
    }

    @Test
    void a_provider_tells_its_practitioners_and_then_whom_it_named() {
        var north = List.of(practitioner("p-1"), practitioner("p-2"));
        var named = new Colleagues("north-nhs", north, Optional.of("p-2"));

        assertThat(named.told(Addressee.PROVIDER_PRACTITIONERS, MONDAY)).containsExactly("p-1", "p-2");
        assertThat(named.told(Addressee.PROVIDER_CONTACT, MONDAY)).containsExactly("p-2");
        assertThat(new Colleagues("north-nhs", north, Optional.empty()).told(Addressee.PROVIDER_CONTACT, MONDAY))
                .isEmpty();
    }

    private static Colleagues durham(StaffMember... staff) {
        return new Colleagues("durham", List.of(staff), Optional.empty());
    }

    private static StaffMember leader(String id, StaffMember.Away... away) {
        return ofDurham(id, StaffMember.Role.TEAM_LEADER, away);
    }

    private static StaffMember manager(String id) {
        return ofDurham(id, StaffMember.Role.DISTRICT_MANAGER);
    }

    private static StaffMember adviser(String id, StaffMember.Away... away) {
        return ofDurham(id, StaffMember.Role.ADVISER, away);
    }

    private static StaffMember ofDurham(String id, StaffMember.Role role, StaffMember.Away... away) {
        return new StaffMember(id, role, Optional.of("durham"), Optional.empty(), true, List.of(away));
    }

    private static StaffMember practitioner(String id) {
        return new StaffMember(
                id, StaffMember.Role.PRACTITIONER, Optional.empty(), Optional.of("north-nhs"), true, List.of());
    }

    private static StaffMember.Away away(String cover) {
        return new StaffMember.Away(MONDAY, FRIDAY, Optional.ofNullable(cover));
    }
}
