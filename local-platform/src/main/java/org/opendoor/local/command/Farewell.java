package org.opendoor.local.command;

import java.io.PrintStream;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.Service;

/** Where somebody who has seen the demonstration may look next. */
final class Farewell {

    private Farewell() {}

    static void print(PlatformPorts ports, PrintStream out) {
        out.println();
        out.println("Where to look next (the platform goes on running; ./opendoor down stops it, data is kept)");
        out.println("  ./opendoor ops                     what waits, lags or is stuck, on one screen");
        out.println("  ./opendoor token adviser durham    a token to try the APIs with; README.md has the calls");
        for (var service : Service.values()) {
            out.printf("  %-34s %s/q/swagger-ui%n", service.title(), ports.url(service));
        }
        out.println("  docs/flows                         one event's way through the house, hop by hop");
        out.println("  docs/decisions                     why it is built like this");
    }
}
