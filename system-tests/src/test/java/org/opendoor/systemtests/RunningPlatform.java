package org.opendoor.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opendoor.local.Folders;
import org.opendoor.local.Platform;
import org.opendoor.local.PlatformPorts;
import org.opendoor.systemtests.traces.Collector;

/**
 * Gives a test the platform of this test run, and what receives its traces: started once, on free ports and empty data,
 * ended with the run.
 */
public final class RunningPlatform implements ParameterResolver {

    private record Kept(Platform platform, Collector collector) implements AutoCloseable {
        @Override
        public void close() {
            platform.stop();
            collector.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Platform.class || type == Collector.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var kept = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("platform", key -> started(), Kept.class);
        return parameter.getParameter().getType() == Collector.class ? kept.collector() : kept.platform();
    }

    private static Kept started() {
        var root = Path.of(System.getProperty("opendoor.root", ".."));
        var home = Path.of("target", "platform-" + ProcessHandle.current().pid());
        var collector = new Collector();
        var traced = Map.of("OPENDOOR_OTLP_URL", collector.address());
        var platform = new Platform(new Folders(root, home), PlatformPorts.free(), RunningPlatform::told, traced);
        platform.start();
        return new Kept(platform, collector);
    }

    private static void told(String part, String what, Duration took) {
        System.out.printf("%-20s %s (%.1f s)%n", part, what, took.toMillis() / 1000.0);
    }
}
