package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.badinput.BadInput;

/** Every field of every request wrong in every way: always a reason, never a 5xx, and nothing is written. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class BadInputIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void whatever_is_wrong_is_refused_with_its_place_and_changes_nothing() {
        var bad = BadInput.of(PermissionIT.table());
        var before = counted();

        var faults = bad.faults(service);

        assertThat(bad.size()).isGreaterThan(1_000);
        assertThat(String.join("\n", faults))
                .as("%d of %d", faults.size(), bad.size())
                .isEmpty();
        assertThat(counted()).isEqualTo(before);
    }

    /** All that is kept of people and what happened to them; readings are audited, and machinery comes and goes. */
    private static Map<String, String> counted() {
        Map<String, String> counts = new TreeMap<>();
        for (String table : Rows.of("""
                select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                  and table_name not in ('outbox', 'audit', 'inbox', 'parked', 'dead_letter', 'flyway_schema_history')
                """)) {
            counts.put(table, Rows.of("select count(*) from " + table).getFirst());
        }
        counts.put("said", Rows.of("select sum(last) from outbox_sequence").getFirst());
        return counts;
    }
}
