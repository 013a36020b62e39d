package org.opendoor.kit.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Takes out of every log line of production what an exception says, wherever the line comes from: a driver quotes the
 * value that broke a constraint, a parser the text it could not read. What is left are types, places in the code, and
 * what {@link Wordless} knows to be harmless. Lets every line pass. A start and an end are left as they are: there is
 * nothing about a person in them, and whoever set something wrong has to read it.
 */
@LoggingFilter(name = Discretion.NAME)
public final class Discretion implements Filter {
    static final String NAME = "discretion";

    private static final String START_AND_END = "io.quarkus.runtime";

    @Override
    public boolean isLoggable(LogRecord line) {
        var logger = line.getLoggerName();
        if (logger == null || !logger.startsWith(START_AND_END)) {
            if (line.getThrown() != null) {
                line.setThrown(Wordless.of(line.getThrown()));
            }
            if (line.getParameters() != null) {
                line.setParameters(Arrays.stream(line.getParameters())
                        .map(Discretion::harmless)
                        .toArray());
            }
        }
        return true;
    }

    /** Besides exceptions, addresses lose their query: Quarkus names the one of a request that failed. */
    private static Object harmless(Object parameter) {
        return switch (parameter) {
            case Throwable failure -> Wordless.of(failure).toString();
            case String address
            when address.startsWith("/") && address.contains("?") -> address.substring(0, address.indexOf('?'));
            case null, default -> parameter;
        };
    }
}
