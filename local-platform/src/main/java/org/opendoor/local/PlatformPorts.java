package org.opendoor.local;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opendoor.embedded.PartFailed;
import org.opendoor.embedded.Ports;

/** Where everything listens, always on loopback. */
public record PlatformPorts(
        int postgres, int kafka, int keycloak, Map<Service, Integer> http, Map<Service, Integer> management) {
    /** Those of README and docs: somebody types them. */
    public static PlatformPorts standard() {
        return shifted(0);
    }

    /** The standard ones, each higher by the same number: for a second checkout beside the first. */
    public static PlatformPorts shifted(int by) {
        var http = new EnumMap<Service, Integer>(Service.class);
        var management = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            http.put(service, service.standardHttpPort() + by);
            management.put(service, service.standardManagementPort() + by);
        }
        return new PlatformPorts(15432 + by, 19092 + by, 18080 + by, http, management);
    }

    /** Free ones, for a platform beside others. */
    public static PlatformPorts free() {
        var http = new EnumMap<Service, Integer>(Service.class);
        var management = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            http.put(service, Ports.free());
            management.put(service, Ports.free());
        }
        return new PlatformPorts(Ports.free(), Ports.free(), Ports.free(), http, management);
    }

    /** http://127.0.0.1:port of a service. */
    public String url(Service service) {
        return "http://127.0.0.1:" + http.get(service);
    }

    /** http://127.0.0.1:port of a service's management interface. */
    public String managementUrl(Service service) {
        return "http://127.0.0.1:" + management.get(service);
    }

    /** http://127.0.0.1:port/realms/opendoor. */
    public String realmUrl() {
        return "http://127.0.0.1:" + keycloak + "/realms/opendoor";
    }

    /** host:port of the broker. */
    public String bootstrap() {
        return "127.0.0.1:" + kafka;
    }

    /**
     * Looks at all ports before anything is started.
     *
     * @throws PartFailed naming every taken one and who wants it
     */
    void requireFree() {
        var taken = new StringBuilder();
        all().forEach((port, owner) -> {
            if (!Ports.isFree(port)) {
                taken.append("\n  port ")
                        .append(port)
                        .append(" (")
                        .append(owner)
                        .append(") is taken");
            }
        });
        if (!taken.isEmpty()) {
            throw new PartFailed("Another program listens where the platform wants to:" + taken);
        }
    }

    private Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        all.put(postgres, "PostgreSQL");
        all.put(kafka, "Kafka");
        all.put(keycloak, "Keycloak");
        http.forEach((service, port) -> all.put(port, service.title()));
        management.forEach((service, port) -> all.put(port, service.title() + ", management"));
        return all;
    }
}
