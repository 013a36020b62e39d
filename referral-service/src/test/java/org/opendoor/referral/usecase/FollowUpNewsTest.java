package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opendoor.referral.usecase.FollowUpNews.Closed;
import org.opendoor.referral.usecase.FollowUpNews.ContactPlanned;
import org.opendoor.referral.usecase.FollowUpNews.Opened;

class FollowUpNewsTest {

    @Test
    void a_follow_up_opened_for_an_ending_shows_that_the_ending_was_noticed() {
        assertThat(new Opened("ENDING").noticesTheEnding()).isTrue();
        assertThat(new ContactPlanned("ENDING").noticesTheEnding()).isTrue();
    }

    @Test
    void a_review_of_a_deferral_notices_no_ending() {
        assertThat(new Opened("DEFERRED_REVIEW-1").noticesTheEnding()).isFalse();
        assertThat(new ContactPlanned("DEFERRED_REVIEW-1").noticesTheEnding()).isFalse();
        assertThat(new Closed().noticesTheEnding()).isFalse();
    }

    @Test
    void a_change_of_eligibility_notices_no_ending() {
        assertThat(new Opened("ELIGIBILITY-019a5f20-4b7e-7c31-8d02-6e5f4a3b2c1d").noticesTheEnding())
                .isFalse();
        assertThat(new ContactPlanned("ELIGIBILITY-019a5f20-4b7e-7c31-8d02-6e5f4a3b2c1d").noticesTheEnding())
                .isFalse();
    }

    @Test
    void a_follow_up_is_open_until_it_is_closed() {
        assertThat(new Opened("DEFERRED_REVIEW-1").open()).isTrue();
        assertThat(new Closed().open()).isFalse();
    }
}
