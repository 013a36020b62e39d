package org.opendoor.kit.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** What the service writes to its console, as it is set up: every line that passes the filter, in its format. */
final class ConsoleLines extends ExtHandler {
    private final Logger root = LogContext.getLogContext().getLogger("");
    private final Handler console =
            consoles(Stream.of(root.getHandlers())).findFirst().orElseThrow();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private ConsoleLines() {}

    static ConsoleLines listening() {
        var lines = new ConsoleLines();
        lines.root.addHandler(lines);
        return lines;
    }

    @Override
    protected void doPublish(ExtLogRecord record) {
        record.copyMdc();
        var copy = new ExtLogRecord(record);
        if (console.getFilter() == null || console.getFilter().isLoggable(copy)) {
            lines.add(console.getFormatter().format(copy));
        }
    }

    List<String> all() {
        return lines;
    }

    /** Those with this in them. */
    List<String> with(String part) {
        return lines.stream().filter(line -> line.contains(part)).toList();
    }

    @Override
    public void close() {
        root.removeHandler(this);
        super.close();
    }

    private static Stream<Handler> consoles(Stream<Handler> handlers) {
        return handlers.flatMap(handler -> switch (handler) {
            case ConsoleHandler found -> Stream.of(found);
            case ExtHandler around -> consoles(Stream.of(around.getHandlers()));
            default -> Stream.empty();
        });
    }
}
