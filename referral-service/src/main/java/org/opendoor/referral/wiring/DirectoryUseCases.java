package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.directory.DirectoryRules;
import org.opendoor.referral.domain.directory.HealthWords;
import org.opendoor.referral.usecase.directory.Entries;
import org.opendoor.referral.usecase.directory.EntryAnnouncements;
import org.opendoor.referral.usecase.directory.ImportEntries;
import org.opendoor.referral.usecase.directory.Imports;
import org.opendoor.referral.usecase.directory.KeepEntry;
import org.opendoor.referral.usecase.directory.ReadDirectory;
import org.opendoor.referral.usecase.directory.Trail;

/** The directory's use cases, and the rules with the words that are data. */
@ApplicationScoped
class DirectoryUseCases {

    private static final String HEALTH_WORDS = "words/health.txt";

    @Produces
    @Singleton
    HealthWords healthWords() {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(HEALTH_WORDS);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return HealthWords.read(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Produces
    @Singleton
    DirectoryRules directoryRules(HealthWords healthWords) {
        return new DirectoryRules(healthWords);
    }

    @Produces
    @Singleton
    KeepEntry keepEntry(
            Transactions transactions,
            Entries entries,
            DirectoryRules rules,
            EntryAnnouncements announcements,
            Trail trail) {
        return new KeepEntry(transactions, entries, rules, announcements, trail);
    }

    @Produces
    @Singleton
    ImportEntries importEntries(
            Transactions transactions,
            Entries entries,
            DirectoryRules rules,
            EntryAnnouncements announcements,
            Imports imports,
            Trail trail) {
        return new ImportEntries(transactions, entries, rules, announcements, imports, trail);
    }

    @Produces
    @Singleton
    ReadDirectory readDirectory(Entries entries) {
        return new ReadDirectory(entries);
    }
}
