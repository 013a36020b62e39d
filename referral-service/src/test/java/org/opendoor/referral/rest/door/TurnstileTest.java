package org.opendoor.referral.rest.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final Optional<String> NOTHING = Optional.empty();

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void an_address_passes_so_often_a_minute_and_others_are_not_held_for_it() {
        var turnstile = new Turnstile(2, 100, now::get);

        assertThat(passed(turnstile, "a", 5)).isEqualTo(2);
        assertThat(passed(turnstile, "b", 5)).isEqualTo(2);
        now.addAndGet(Duration.ofSeconds(Turnstile.WINDOW_SECONDS).toNanos());
        assertThat(passed(turnstile, "a", 5)).isEqualTo(2);
    }

    @Test
    void all_together_pass_only_so_often_however_many_they_are() {
        var turnstile = new Turnstile(10, 15_000, now::get);

        int passed = 0;
        for (int address = 0; address < 20_000; address++) {
            passed += turnstile.lets("address-" + address) ? 1 : 0;
        }

        assertThat(passed).isEqualTo(15_000);
    }

    @Test
    void only_a_named_proxy_is_believed_and_only_for_what_it_added() {
        var origins = new Origins(List.of("10.0.0.1", "10.0.0.2"));

        assertThat(origins.of("192.0.2.7", Optional.of("198.51.100.1"))).isEqualTo("192.0.2.7");
        assertThat(origins.of("10.0.0.1", NOTHING)).isEqualTo("10.0.0.1");
        assertThat(origins.of("10.0.0.1", Optional.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(origins.of("10.0.0.1", Optional.of("1.2.3.4, 198.51.100.1, 10.0.0.2")))
                .as("what the caller wrote before the proxies did counts for nothing")
                .isEqualTo("198.51.100.1");
        assertThat(origins.of("10.0.0.1", Optional.of("example.org"))).isEqualTo("10.0.0.1");
        assertThat(new Origins(List.of()).of("localhost", NOTHING)).isEqualTo("localhost");
    }

    @Test
    void a_household_is_one_address_also_in_ipv6() {
        var origins = new Origins(List.of());

        assertThat(origins.of("2001:db8:1:2::1", NOTHING)).isEqualTo(origins.of("2001:db8:1:2:ffff::9", NOTHING));
        assertThat(origins.of("2001:db8:1:2::1", NOTHING)).isNotEqualTo(origins.of("2001:db8:1:3::1", NOTHING));
    }

    private static int passed(Turnstile turnstile, String address, int times) {
        int passed = 0;
        for (int i = 0; i < times; i++) {
            passed += turnstile.lets(address) ? 1 : 0;
        }
        return passed;
    }
}
