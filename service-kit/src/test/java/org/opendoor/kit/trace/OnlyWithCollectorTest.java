package org.opendoor.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlyWithCollectorTest {
    @Test
    void tracing_is_off_until_somebody_says_where_traces_go() {
        assertThat(off(Map.of())).isEqualTo("true");
        assertThat(off(Map.of("OPENDOOR_OTLP_URL", " "))).isEqualTo("true");
        assertThat(off(Map.of("OPENDOOR_OTLP_URL", "http://127.0.0.1:4318"))).isEqualTo("false");
    }

    private static String off(Map<String, String> environment) {
        return new OnlyWithCollector(environment).getValue("quarkus.otel.sdk.disabled");
    }
}
