package org.opendoor.local.command;

import java.io.PrintStream;
import org.opendoor.embedded.DemoLogins;
import org.opendoor.local.PlatformState;
import org.opendoor.local.Service;

/** What somebody in front of a fresh platform wants to know: where things are, and as whom to come in. */
final class Welcome {
    private Welcome() {}

    static void print(PlatformState state, PrintStream out) {
        var ports = state.ports();
        for (var service : Service.values()) {
            out.printf("  %-18s %s/q/swagger-ui%n", service.title(), ports.url(service));
        }
        out.printf("  %-18s http://127.0.0.1:%d  (admin, demo-only)%n", "keycloak", ports.keycloak());
        out.printf("  %-18s %s  (./opendoor kafka-client USER)%n", "kafka", ports.bootstrap());
        out.printf("  %-18s %s  (e-mails as people would get them; they go nowhere)%n", "mail", ports.mailUrl());
        if (state.observed()) {
            out.printf("  %-18s %s/alerts%n", "prometheus", ports.prometheusUrl());
        }
        out.println();
        out.println("Demo people and systems, for this machine only; ./opendoor token ROLE [SCOPE] gets a token:");
        for (var entry : DemoLogins.ofRealm().all()) {
            out.printf(
                    "  %-18s %-18s %-26s %s%n",
                    entry.role(),
                    entry.scope(),
                    entry.login().name(),
                    entry.login().secret());
        }
    }
}
