package org.opendoor.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opendoor.local.Folders;
import org.opendoor.local.Platform;
import org.opendoor.local.PlatformPorts;

/** Gives a test the platform of this test run: started once, on free ports and empty data, ended with the run. */
public final class RunningPlatform implements ParameterResolver {

    private record Kept(Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            platform.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("platform", key -> new Kept(started()), Kept.class)
                .platform();
    }

    private static Platform started() {
        var root = Path.of(System.getProperty("opendoor.root", ".."));
        var home = Path.of("target", "platform-" + ProcessHandle.current().pid());
        var platform = new Platform(new Folders(root, home), PlatformPorts.free(), RunningPlatform::told);
        platform.start();
        return platform;
    }

    private static void told(String part, String what, Duration took) {
        System.out.printf("%-20s %s (%.1f s)%n", part, what, took.toMillis() / 1000.0);
    }
}
