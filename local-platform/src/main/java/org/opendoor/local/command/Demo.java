package org.opendoor.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.opendoor.local.demo.Story;
import org.opendoor.local.demo.Watch;
import picocli.CommandLine.Command;

/** Starts what is not running, plays three journeys, and says where to look next. */
@Command(name = "demo", description = "Play three people's journeys over the public APIs and show what crosses Kafka.")
final class Demo implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        var started = new Up().call();
        if (started != 0) {
            return started;
        }
        var platform = Here.running();
        System.out.println("""

                Open Door: three people, four services, one promise: somebody gets in touch.
                Each step is a call to a public REST API with a real token; "Kafka" is an event seen on its topic;
                "read back" is what a service answers when asked. The platform's clock is moved forward, for all
                services together.""");
        try (var watch = new Watch(platform)) {
            new Story(platform, watch, System.out).play();
        }
        Farewell.print(platform.ports(), System.out);
        return 0;
    }
}
