package org.opendoor.local;

import java.util.Map;
import org.opendoor.local.clock.ClockOffset;
import org.opendoor.local.clock.MovingClock;
import org.opendoor.local.clock.Settling;

/** How one talks to a running platform from outside: tokens, what operations see, the clock, Kafka clients. */
public final class PlatformAccess {
    private final Folders folders;
    private final PlatformPorts ports;
    private final Secrets secrets;
    private final Tokens tokens;

    PlatformAccess(Folders folders, PlatformPorts ports, Secrets secrets) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
        this.tokens = new Tokens(ports.realmUrl());
    }

    /** To a platform that somebody else has started in this home. */
    public static PlatformAccess to(Folders folders, PlatformPorts ports) {
        return new PlatformAccess(folders, ports, Secrets.in(folders.secrets()));
    }

    public PlatformPorts ports() {
        return ports;
    }

    /** Tokens of the demo users and systems. */
    public Tokens tokens() {
        return tokens;
    }

    /** What operations may ask of one service. */
    public OpsClient ops(Service service) {
        return new OpsClient(ports.url(service), tokens);
    }

    /** How far the consumers are behind; to be closed. */
    public ConsumerLag lag() {
        return new ConsumerLag(kafkaClient("admin"));
    }

    /** Waits until nothing is on its way any more. */
    public Settling settling() {
        return new Settling(this);
    }

    /** The platform's clock. */
    public MovingClock clock() {
        return new MovingClock(this, new ClockOffset(folders.clockOffset()));
    }

    /**
     * The settings of a Kafka client with the rights of a user: a service's name, or admin.
     *
     * @throws IllegalArgumentException if there is no such user, with those there are
     */
    public Map<String, String> kafkaClient(String user) {
        return KafkaUsers.client(ports.bootstrap(), user, secrets);
    }
}
