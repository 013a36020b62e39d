package org.opendoor.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, so that it can stand in a command line. */
@Command(name = "token", description = "Print an access token of a demo login.")
final class Token implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ROLE", description = "e.g. adviser, practitioner, provider-system, ops")
    String role;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCOPE",
            description = "A district, provider or centre: durham, north-nhs, harbour-drop-in …")
    String scope;

    @Override
    public Integer call() {
        System.out.println(Here.running().tokens().of(role, scope));
        return 0;
    }
}
