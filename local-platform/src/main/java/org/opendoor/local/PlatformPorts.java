package org.opendoor.local;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.opendoor.embedded.PartFailed;
import org.opendoor.embedded.Ports;

/** Where everything listens, always on loopback. */
public record PlatformPorts(
        int postgres,
        int kafka,
        int keycloak,
        int prometheus,
        int smtp,
        int mailPage,
        Map<Service, Integer> http,
        Map<Service, Integer> management) {
    private static final int SHIFT = 100;
    private static final int SHIFTS_TRIED = 30;

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
        return new PlatformPorts(
                15432 + by, 19092 + by, 18080 + by, 19090 + by, 18025 + by, 18026 + by, http, management);
    }

    /** Free ones, for a platform beside others. */
    public static PlatformPorts free() {
        var http = new EnumMap<Service, Integer>(Service.class);
        var management = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            http.put(service, Ports.free());
            management.put(service, Ports.free());
        }
        return new PlatformPorts(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), http, management);
    }

    /** The same parts, but for a service's, which is on free ones: those of another replica of it. */
    PlatformPorts withAnother(Service service) {
        var ownHttp = new EnumMap<>(http);
        var ownManagement = new EnumMap<>(management);
        ownHttp.put(service, Ports.free());
        ownManagement.put(service, Ports.free());
        return new PlatformPorts(postgres, kafka, keycloak, prometheus, smtp, mailPage, ownHttp, ownManagement);
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

    /** http://127.0.0.1:port of Prometheus, where there is one. */
    public String prometheusUrl() {
        return "http://127.0.0.1:" + prometheus;
    }

    /** http://127.0.0.1:port where mail is read that would have been sent. */
    public String mailUrl() {
        return "http://127.0.0.1:" + mailPage;
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
        all().forEach((port, wantedBy) -> {
            if (!Ports.isFree(port)) {
                taken.append("\n  port %d (%s) is taken by %s".formatted(port, wantedBy, Ports.owner(port)));
            }
        });
        if (!taken.isEmpty()) {
            throw new PartFailed("Another program listens where the platform wants to:" + taken + wayOut());
        }
    }

    boolean areFree() {
        return all().keySet().stream().allMatch(Ports::isFree);
    }

    /** Somebody in a hurry wants other ports, not the other program's end. */
    private static String wayOut() {
        return IntStream.iterate(SHIFT, shift -> shift + SHIFT)
                .limit(SHIFTS_TRIED)
                .filter(shift -> shifted(shift).areFree())
                .mapToObj(shift -> "\nAll are free with OPENDOOR_PORT_SHIFT=" + shift)
                .findFirst()
                .orElse("");
    }

    private Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        all.put(postgres, "PostgreSQL");
        all.put(kafka, "Kafka");
        all.put(keycloak, "Keycloak");
        all.put(smtp, "mail");
        all.put(mailPage, "mail, to read");
        http.forEach((service, port) -> all.put(port, service.title()));
        management.forEach((service, port) -> all.put(port, service.title() + ", management"));
        return all;
    }
}
