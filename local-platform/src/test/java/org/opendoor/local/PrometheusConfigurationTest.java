package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrometheusConfigurationTest {
    @Test
    void every_service_is_a_job_of_its_own_name_and_the_rules_are_those_of_the_checkout() {
        var folders = new Folders(Path.of("/home/o'neil/open-door"), Path.of("/home"));

        assertThat(new PrometheusConfiguration(folders, PlatformPorts.standard()).yaml())
                .isEqualTo("""
                        # Written at every start by ./opendoor up --observe.
                        global:
                          scrape_interval: 5s
                          evaluation_interval: 5s
                        rule_files:
                          - '/home/o''neil/open-door/deploy/observability/alerts/*.yml'
                        scrape_configs:
                          - job_name: referral-service
                            metrics_path: /q/metrics
                            static_configs:
                              - targets: ['127.0.0.1:9181']
                          - job_name: session-service
                            metrics_path: /q/metrics
                            static_configs:
                              - targets: ['127.0.0.1:9182']
                          - job_name: followup-service
                            metrics_path: /q/metrics
                            static_configs:
                              - targets: ['127.0.0.1:9183']
                          - job_name: analytics-service
                            metrics_path: /q/metrics
                            static_configs:
                              - targets: ['127.0.0.1:9184']
                        """);
    }
}
