package org.opendoor.local;

import java.util.HashMap;
import java.util.Map;
import org.opendoor.local.clock.ClockOffset;

/** What a service is told when it starts; it has no defaults of its own for places and secrets. */
final class ServiceEnvironment {
    /** As the demo realm has it. */
    private static final String DASHBOARD = "demo-only-opendoor-dashboard";

    private final Folders folders;
    private final PlatformPorts ports;
    private final Secrets secrets;
    private final Map<String, String> further;

    /** @param further what all services are told besides, {@link #fromTheLauncher} for one */
    ServiceEnvironment(Folders folders, PlatformPorts ports, Secrets secrets, Map<String, String> further) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
        this.further = further;
    }

    Map<String, String> of(Service service) {
        var told = new HashMap<String, String>();
        var database = service.database();
        told.put("QUARKUS_PROFILE", "local");
        told.put("OPENDOOR_DB_URL", "postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
        told.put("OPENDOOR_DB_USER", database);
        told.put("OPENDOOR_DB_PASSWORD", secrets.password(database));
        told.put("OPENDOOR_KAFKA", ports.bootstrap());
        told.put("OPENDOOR_KAFKA_PROTOCOL", "SASL_PLAINTEXT");
        told.put("OPENDOOR_KAFKA_USER", service.title());
        told.put("OPENDOOR_KAFKA_PASSWORD", secrets.password("kafka." + service.title()));
        told.put("OPENDOOR_OIDC_URL", ports.realmUrl());
        told.put("OPENDOOR_HTTP_PORT", ports.http().get(service).toString());
        told.put("OPENDOOR_MANAGEMENT_PORT", ports.management().get(service).toString());
        told.put("OPENDOOR_CLOCK_MOVABLE", "true");
        told.put(
                "OPENDOOR_CLOCK_OFFSET",
                new ClockOffset(folders.clockOffset()).read().toString());
        told.putAll(ownOf(service));
        told.putAll(further);
        return told;
    }

    /** Where traces go is said to the launcher, if they are wanted at all. */
    static Map<String, String> fromTheLauncher() {
        var otlp = System.getenv("OPENDOOR_OTLP_URL");
        return otlp == null || otlp.isBlank() ? Map.of() : Map.of("OPENDOOR_OTLP_URL", otlp);
    }

    /** Only the service that knows names gets the keys to them, and those who seal words one of their own; the first alone is open to people outside. */
    private Map<String, String> ownOf(Service service) {
        return switch (service) {
            case REFERRAL ->
                Map.of(
                        "OPENDOOR_MASTER_KEY",
                        secrets.key("master"),
                        "OPENDOOR_NINO_KEY",
                        secrets.key("nino"),
                        "OPENDOOR_PUBLIC_URL",
                        "http://127.0.0.1:" + ports.http().get(service),
                        "OPENDOOR_SMTP_HOST",
                        "127.0.0.1",
                        "OPENDOOR_SMTP_PORT",
                        String.valueOf(ports.smtp()),
                        "OPENDOOR_SMTP_STARTTLS",
                        "DISABLED",
                        "OPENDOOR_SMTP_FROM",
                        "hello@opendoor.example");
            case SESSION -> Map.of("OPENDOOR_MASTER_KEY", secrets.key("session-master"));
            case FOLLOWUP -> Map.of("OPENDOOR_MASTER_KEY", secrets.key("followup-master"));
            case ANALYTICS -> Map.of("OPENDOOR_DASHBOARD_SECRET", DASHBOARD);
        };
    }
}
