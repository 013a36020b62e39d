package org.opendoor.followup.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.Sender;

class PolicyBookTest {
    private static final PolicyScope DURHAM = new PolicyScope("durham");
    private static final Policy PATIENT = new Policy(
            Policies.NATIONAL.afterEnding(),
            new PolicyDays(3, 5, 2, 3, 9),
            Policies.NATIONAL.checkIns(),
            Policies.NATIONAL.invitations(),
            5);
    private static final PolicyBook BOOK = new PolicyBook(List.of(
            new NamedPolicy(new PolicyRef(DURHAM, 2), PATIENT),
            new NamedPolicy(new PolicyRef(DURHAM, 1), Policies.NATIONAL),
            new NamedPolicy(PolicyRef.FIRST, Policies.NATIONAL)));

    @Test
    void a_district_has_its_own_newest_version_or_the_national_one() {
        assertThat(BOOK.inForce("durham").ref()).isEqualTo(new PolicyRef(DURHAM, 2));
        assertThat(BOOK.inForce("sunderland").ref()).isEqualTo(PolicyRef.FIRST);
        assertThat(BOOK.newest(new PolicyScope("sunderland"))).isEmpty();
    }

    @Test
    void what_held_when_a_promise_was_made_is_still_known() {
        assertThat(BOOK.at(new PolicyRef(DURHAM, 1)).days().toSecondLevel()).isEqualTo(5);
        assertThat(BOOK.at(new PolicyRef(DURHAM, 2)).days().toSecondLevel()).isEqualTo(9);
        assertThatThrownBy(() -> BOOK.at(new PolicyRef(DURHAM, 3))).hasMessageContaining("no such policy");
    }

    @Test
    void without_a_national_policy_somebody_would_be_contacted_under_none() {
        var districtsOnly = List.of(new NamedPolicy(new PolicyRef(DURHAM, 1), PATIENT));
        assertThatThrownBy(() -> new PolicyBook(districtsOnly)).hasMessageContaining("no national policy");
    }

    @Test
    void months_ascend_and_nobody_is_pressed() {
        assertThatThrownBy(() -> new CheckInPolicy(List.of(3, 3), List.of(), 5)).hasMessageContaining("ascend");
        assertThatThrownBy(() -> new CheckInPolicy(List.of(), List.of(1, 2, 3, 4, 5, 6, 7), 5))
                .hasMessageContaining("more than 6");
        assertThatThrownBy(() -> new InvitationPolicy(List.of(0), 6, List.of(), Sender.PROVIDER))
                .hasMessageContaining("ascend from 1");
    }
}
