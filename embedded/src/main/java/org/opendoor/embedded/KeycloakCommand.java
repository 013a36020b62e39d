package org.opendoor.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's command line, without its shell script: the process we start is then the server itself and not a shell that
 * would survive or outlive it.
 */
final class KeycloakCommand {
    private KeycloakCommand() {}

    /**
     * The command of one instance.
     *
     * @param home the distribution
     * @param instance the folder it takes for its home
     * @param startCache the JVM's flag about its cache of loaded classes; empty for none
     */
    static List<String> of(Path home, Path instance, String startCache, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Outside.java());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx384m"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        if (!startCache.isEmpty()) {
            command.add(startCache);
        }
        for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dkc.home.dir=" + instance);
        command.add("-Djboss.server.config.dir=" + instance.resolve("conf"));
        command.add("-Dpicocli.disable.closures=true");
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
