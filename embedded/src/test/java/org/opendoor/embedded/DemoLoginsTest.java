package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoLoginsTest {
    private final DemoLogins logins = DemoLogins.ofRealm();

    @Test
    void every_role_of_the_platform_has_somebody() {
        assertThat(logins.all().stream().map(DemoLogins.Entry::role).distinct())
                .containsExactlyInAnyOrder(
                        "jobcentre-system",
                        "adviser",
                        "team-leader",
                        "district-manager",
                        "provider-system",
                        "practitioner",
                        "intake",
                        "analyst",
                        "ops",
                        "data-protection");
    }

    @Test
    void there_are_two_districts_two_providers_and_two_centres_to_be_kept_apart() {
        assertThat(logins.find("adviser", "durham")).isPresent();
        assertThat(logins.find("adviser", "tyneside")).isPresent();
        assertThat(logins.find("practitioner", "north-nhs")).isPresent();
        assertThat(logins.find("practitioner", "coast-nhs")).isPresent();
        assertThat(logins.find("intake", "harbour-drop-in")).isPresent();
        assertThat(logins.find("intake", "valley-helpline")).isPresent();
    }

    @Test
    void without_a_scope_the_first_with_the_role_is_meant() {
        assertThat(logins.find("adviser", null)).isEqualTo(logins.find("adviser", "durham"));
        assertThat(logins.find("adviser", "nowhere")).isEmpty();
    }

    @Test
    void every_secret_says_that_it_is_for_a_demo_only() {
        assertThat(logins.all())
                .allSatisfy(entry -> assertThat(entry.login().secret()).startsWith("demo-only"));
    }
}
