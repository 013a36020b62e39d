package org.opendoor.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.embedded.PartFailed;

/** Where this machine has Prometheus, if it has: it is the one program that the build does not bring. */
public final class PrometheusProgram {
    private static final String SETTING = "OPENDOOR_PROMETHEUS";

    private PrometheusProgram() {}

    /**
     * The program that OPENDOOR_PROMETHEUS names, otherwise the first on the PATH.
     *
     * @throws PartFailed if there is none, saying how to get one
     */
    public static Path required() {
        return find(System.getenv()).orElseThrow(PrometheusProgram::missing);
    }

    static Optional<Path> find(Map<String, String> environment) {
        var named = environment.getOrDefault(SETTING, "");
        return named.isBlank()
                ? Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "prometheus"))
                        .filter(PrometheusProgram::isProgram)
                        .findFirst()
                : Optional.of(Path.of(named)).filter(PrometheusProgram::isProgram);
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    private static PartFailed missing() {
        return new PartFailed("""
                --observe needs Prometheus, and none was found. Nothing was started. Either
                  install it: apt-get install prometheus (Debian, Ubuntu; its daemon can be disabled), brew install prometheus
                  or set OPENDOOR_PROMETHEUS to the program, and try again;
                  or start without: ./opendoor up""");
    }
}
