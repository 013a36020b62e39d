package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;

/** The promises that must not break do not hang on the code alone. */
@QuarkusTest
@Bench
class ConstraintsIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();

    @BeforeEach
    void somebody_left_early() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
    }

    @Test
    void a_journey_cannot_have_a_second_follow_up() {
        assertThatThrownBy(() -> Rows.execute("""
                insert into follow_up (referral_id, because, opened_on, provider_owned, district, provider, open, listed_on)
                select referral_id, because, opened_on, provider_owned, district, provider, open, listed_on
                from follow_up where referral_id = ?""", journey)).hasMessageContaining("follow_up_pkey");
    }

    @Test
    void a_cause_cannot_have_a_second_contact() {
        assertThatThrownBy(() -> Rows.execute("""
                insert into contact (id, referral_id, position, cause, owner_kind, owner_id, desk, due_on, state)
                select gen_random_uuid(), referral_id, 9, cause, owner_kind, owner_id, desk, due_on, 'DUE'
                from contact where referral_id = ?""", journey)).hasMessageContaining("contact_referral_id_cause_key");
    }

    @Test
    void a_contact_cannot_reach_a_level_twice() throws Exception {
        var escalation = """
                insert into escalation (contact_id, level, referral_id, addressee, due_on, escalated_on)
                select id, 1, referral_id, 'TEAM_LEADER', due_on, due_on from contact where referral_id = ?""";
        Rows.execute(escalation, journey);
        assertThatThrownBy(() -> Rows.execute(escalation, journey)).hasMessageContaining("escalation_pkey");
    }

    @Test
    void a_contact_that_was_made_says_when() {
        assertThatThrownBy(() -> Rows.execute("update contact set state = 'MADE' where referral_id = ?", journey))
                .hasMessageContaining("contact_check");
    }
}
