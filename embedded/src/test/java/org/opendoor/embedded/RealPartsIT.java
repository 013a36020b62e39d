package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class RealPartsIT {
    @Test
    void a_service_under_test_gets_its_database_and_its_kafka_user() throws Exception {
        var parts = new RealParts();
        parts.init(Map.of("service", "referral-service"));

        var settings = parts.start();

        assertThat(settings.get("OPENDOOR_DB_URL"))
                .startsWith("postgresql://127.0.0.1:")
                .endsWith("/referral");
        DriverManager.getConnection(
                        "jdbc:" + settings.get("OPENDOOR_DB_URL"),
                        settings.get("OPENDOOR_DB_USER"),
                        settings.get("OPENDOOR_DB_PASSWORD"))
                .close();
        assertThat(settings.get("OPENDOOR_KAFKA_USER")).isEqualTo("referral-service");
        assertThat(RealParts.clientOf("referral-service").get("sasl.jaas.config"))
                .contains(settings.get("OPENDOOR_KAFKA_PASSWORD"));
    }

    @Test
    void the_second_test_class_finds_the_parts_that_run() {
        assertThat(RealParts.bootstrap()).isEqualTo(RealParts.bootstrap());
        assertThat(RealParts.database("session").get("url"))
                .isEqualTo(RealParts.database("session").get("url"));
    }

    @Test
    void killed_parts_come_back_where_they_were() throws Exception {
        var database = RealParts.database("killed");
        RealParts.killPostgres();
        RealParts.killKafka();

        RealParts.startPostgres();
        RealParts.startKafka();

        DriverManager.getConnection("jdbc:" + database.get("url"), database.get("user"), database.get("password"))
                .close();
        try (var admin = Admin.create(new HashMap<String, Object>(RealParts.adminClient()))) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("opendoor.care");
        }
    }

    @Test
    void the_service_under_test_must_be_named() {
        assertThatThrownBy(() -> new RealParts().init(Map.of())).hasMessageContaining("service");
    }
}
