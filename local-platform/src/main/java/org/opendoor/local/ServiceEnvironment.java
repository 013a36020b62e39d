package org.opendoor.local;

import java.util.HashMap;
import java.util.Map;
import org.opendoor.local.clock.ClockOffset;

/** What a service is told when it starts; it has no defaults of its own for places and secrets. */
final class ServiceEnvironment {
    private final Folders folders;
    private final PlatformPorts ports;
    private final Secrets secrets;

    ServiceEnvironment(Folders folders, PlatformPorts ports, Secrets secrets) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> of(Service service) {
        var told = new HashMap<String, String>();
        var database = service.database();
        told.put("OPENDOOR_DB_URL", "postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
        told.put("OPENDOOR_DB_USER", database);
        told.put("OPENDOOR_DB_PASSWORD", secrets.password(database));
        told.put("OPENDOOR_KAFKA", ports.bootstrap());
        told.put("OPENDOOR_KAFKA_USER", service.title());
        told.put("OPENDOOR_KAFKA_PASSWORD", secrets.password("kafka." + service.title()));
        told.put("OPENDOOR_OIDC_URL", ports.realmUrl());
        told.put("OPENDOOR_HTTP_PORT", ports.http().get(service).toString());
        told.put("OPENDOOR_MANAGEMENT_PORT", ports.management().get(service).toString());
        told.put("OPENDOOR_CLOCK_MOVABLE", "true");
        told.put(
                "OPENDOOR_CLOCK_OFFSET",
                new ClockOffset(folders.clockOffset()).read().toString());
        told.putAll(keys(service));
        return told;
    }

    /** Only the service that knows names gets the keys to them. */
    private Map<String, String> keys(Service service) {
        return switch (service) {
            case REFERRAL ->
                Map.of("OPENDOOR_MASTER_KEY", secrets.key("master"), "OPENDOOR_NINO_KEY", secrets.key("nino"));
            case SESSION, FOLLOWUP, ANALYTICS -> Map.of();
        };
    }
}
