package org.opendoor.local;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the local Prometheus looks at: every service's meters, and the alert rules of deploy/observability. */
record PrometheusConfiguration(Folders folders, PlatformPorts ports) {
    /** Often enough that a fault is seen within ten seconds. */
    private static final String LOOK_EVERY = "5s";

    String yaml() {
        return """
                # Written at every start by ./opendoor up --observe.
                global:
                  scrape_interval: %s
                  evaluation_interval: %s
                rule_files:
                  - %s
                scrape_configs:
                %s""".formatted(
                        LOOK_EVERY,
                        LOOK_EVERY,
                        quoted(rules()),
                        Stream.of(Service.values()).map(this::job).collect(Collectors.joining()));
    }

    private Path rules() {
        return folders.root().resolve("deploy/observability/alerts/*.yml");
    }

    private String job(Service service) {
        return """
                  - job_name: %s
                    metrics_path: /q/metrics
                    static_configs:
                      - targets: ['127.0.0.1:%d']
                """.formatted(service.title(), ports.management().get(service));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
