package org.opendoor.followup.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.ContactPolicy;
import org.opendoor.followup.domain.EndingKind;

class SettingsTest {
    private final RulesInForce rules = new RulesInForce();

    @Test
    void what_is_shipped_is_the_first_policy() {
        assertThat(rules.dueDates(settings(shipped())).policy()).isEqualTo(ContactPolicy.first());
    }

    @Test
    void every_setting_can_be_set() {
        var other = new HashMap<String, String>();
        other.put("followup.policy.version", "2");
        for (var kind : EndingKind.values()) {
            var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            other.put(
                    "followup.policy.days-after." + name,
                    String.valueOf(30 + kind.name().length()));
        }
        other.put("followup.policy.days-when-wanted", "2");
        other.put("followup.policy.days-to-second-level", "4");
        var policy = rules.dueDates(settings(other)).policy();
        assertThat(policy.version()).isEqualTo(2);
        assertThat(policy.afterEnding())
                .containsEntry(EndingKind.DROPPED_OUT, 41)
                .hasSize(6);
        assertThat(policy.whenWanted()).isEqualTo(2);
        assertThat(policy.secondLevelAfter()).isEqualTo(4);
    }

    @Test
    void a_policy_that_leaves_out_an_ending_is_refused() {
        var incomplete = shipped();
        incomplete.remove("followup.policy.days-after.declined");
        assertThatThrownBy(() -> rules.dueDates(settings(incomplete))).hasMessageContaining("DECLINED");
    }

    private static PolicySettings settings(Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(PolicySettings.class)
                .withDefaultValues(values)
                .build();
        return config.getConfigMapping(PolicySettings.class);
    }

    private static Map<String, String> shipped() {
        try (InputStream file = SettingsTest.class.getResourceAsStream("/application.properties")) {
            var properties = new Properties();
            properties.load(file);
            var values = new HashMap<String, String>();
            properties.stringPropertyNames().stream()
                    .filter(name -> name.startsWith("followup.policy."))
                    .forEach(name -> values.put(name, properties.getProperty(name)));
            return values;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
