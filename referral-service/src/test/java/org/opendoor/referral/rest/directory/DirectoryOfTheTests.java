package org.opendoor.referral.rest.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.directory.ImportEntries;
import org.opendoor.referral.usecase.directory.ImportRequest;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;

/**
 * Gives every test of this service the demo directory and a few entries of the tests' own, through the import that
 * operations use. What is there already stays as it is.
 */
@ApplicationScoped
class DirectoryOfTheTests {

    private static final List<Path> PLACES =
            List.of(Path.of("..", "deploy", "directory"), Path.of("src", "test", "resources", "directory"));

    private final ImportEntries importEntries;
    private final RowReader reader;
    private final Contexts contexts;
    private final PlatformClock clock;

    DirectoryOfTheTests(ImportEntries importEntries, RowReader reader, Contexts contexts, PlatformClock clock) {
        this.importEntries = importEntries;
        this.reader = reader;
        this.contexts = contexts;
        this.clock = clock;
    }

    void fill(@Observes StartupEvent started) {
        take("districts", EntryKind.DISTRICT, true);
        take("providers", EntryKind.PROVIDER, true);
        take("staff", EntryKind.STAFF, false);
        take("providers", EntryKind.PROVIDER, false);
        take("districts", EntryKind.DISTRICT, false);
        take("venues", EntryKind.VENUE, false);
    }

    private void take(String list, EntryKind kind, boolean leaveOpen) {
        for (Path place : PLACES) {
            Path file = place.resolve(list + ".csv");
            if (Files.exists(file)) {
                var request =
                        new ImportRequest(Ids.next(), kind, Mode.ALL, false, leaveOpen, reader.read(bytes(file), kind));
                var report = contexts.fresh(() -> importEntries.run(request, new Moment(clock.now(), clock.today())))
                        .await()
                        .atMost(Duration.ofSeconds(30));
                if (!report.applied()) {
                    throw new AssertionError(file + " was refused: " + report.rows());
                }
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
