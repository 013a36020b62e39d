package org.opendoor.local.command;

import java.nio.file.FileSystemException;
import org.opendoor.embedded.PartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./opendoor} runs once the launcher has found a JDK and built what was not. */
@Command(
        name = "opendoor",
        description = "Open Door on this machine: everything real, nothing but a JDK needed.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Reset.class,
            Token.class,
            KafkaClient.class,
            Clock.class,
            Ops.class,
            Demo.class,
            Simulate.class
        })
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code: 0 done, 1 failed, 2 not understood. */
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    static CommandLine commands() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, command, _) -> {
            // What we foresaw is told in a sentence; anything else is a mistake of ours and shows where.
            if (e instanceof PartFailed || e instanceof IllegalArgumentException) {
                command.getErr().println(e.getMessage());
            } else if (e instanceof FileSystemException) {
                command.getErr().println("This cannot be read or written: " + e);
            } else {
                e.printStackTrace(command.getErr());
            }
            return 1;
        });
    }
}
