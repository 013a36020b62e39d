package org.opendoor.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.opendoor.badhouse");

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return Map.of(
                "domain", HouseRules.domain_is_plain_java,
                "use case", HouseRules.use_cases_know_ports_not_edges,
                "rest", HouseRules.rest_knows_use_cases_only,
                "messaging", HouseRules.messaging_knows_use_cases_only,
                "persistence", HouseRules.persistence_knows_use_cases_only,
                "wiring", HouseRules.nobody_knows_wiring,
                "refusals", HouseRules.refusals_are_thrown_at_the_rest_edge_only,
                "rows", HouseRules.rows_stay_in_persistence,
                "time", HouseRules.rules_do_not_ask_the_machine_for_the_time,
                "names", HouseRules.names_say_what_a_thing_does)
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, ArchRule>> moreRules() {
        return Map.of(
                "fields", HouseRules.nothing_is_injected_into_fields,
                "constructors", HouseRules.constructors_are_short,
                "endpoints", HouseRules.every_endpoint_says_who_may)
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource({"rules", "moreRules"})
    void a_rule_that_is_broken_says_so(Map.Entry<String, ArchRule> rule) {
        assertThat(rule.getValue().evaluate(BAD).hasViolation())
                .as(rule.getKey())
                .isTrue();
    }
}
