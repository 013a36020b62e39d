package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void names_of_series_are_found_among_functions_keywords_and_labels() {
        var query = new PromQl("""
                histogram_quantile(0.95, sum by (job, le) (rate(http_seconds_bucket{status=~"5..", job="a"}[5m]))) > 1
                and on (job) max by (job) (up{job=~".+-service"}) == 1 unless outbox_events != outbox_events""");
        assertThat(query.meters()).containsExactly("http_seconds_bucket", "outbox_events", "up");
        assertThat(query.labels()).containsExactly("job", "le", "status");
    }

    @Test
    void a_name_before_a_bracket_is_a_function_even_when_a_keyword_is_in_between() {
        assertThat(new PromQl("count by (job) (a or (b == 1)) * 60 or absent(c{x=\"y z\"})").meters())
                .containsExactly("a", "b", "c");
    }
}
