package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.slot.SlotCommand.Publish;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.directory.Directory;

/** Takes in the times that practitioners keep free, up to a thousand at once: four statements, however many rows. */
@ApplicationScoped
public class PublishSlots {

    /** No slot is longer: what begins earlier than this before another one cannot touch it. */
    private static final Duration LONGEST = Duration.ofHours(4);

    private final Transactions transactions;
    private final Directory directory;
    private final Slots slots;
    private final NewIds ids;
    private final InstantSource clock;

    public PublishSlots(Transactions transactions, Directory directory, Slots slots, NewIds ids, InstantSource clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.slots = slots;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One time as it is sent.
     *
     * @param recordedAt the sender's clock, which decides between two statements
     */
    public record Row(
            String practitioner,
            Medium medium,
            Optional<String> venue,
            Instant startsAt,
            int minutes,
            Instant recordedAt) {}

    /** @param applied whether anything could be written down: not in a dry run, and not where one fault stops all */
    public record Report(List<PublishedRow> rows, boolean applied) {}

    /**
     * @param providers whose practitioners the caller may speak of
     * @param whole one fault stops all
     * @param dryRun nothing is written down
     */
    public Uni<Report> publish(List<Row> rows, Set<String> providers, boolean whole, boolean dryRun) {
        var now = clock.instant();
        return transactions.in(() -> signpost(rows, providers)
                .chain(signpost -> diary(rows, providers).chain(diary -> {
                    var decided = decide(rows, signpost, diary, now);
                    boolean applied = !dryRun && !(whole && decided.stream().anyMatch(PublishedRow::faulty));
                    var report = new Report(decided, applied);
                    return applied && !diary.changed().isEmpty()
                            ? slots.keep(diary.changed()).replaceWith(report)
                            : Uni.createFrom().item(report);
                })));
    }

    private List<PublishedRow> decide(List<Row> rows, Signpost signpost, Diary diary, Instant now) {
        var decided = new ArrayList<PublishedRow>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            decided.add(decide(row, rows.get(row), signpost, diary, now));
        }
        return decided;
    }

    private PublishedRow decide(int number, Row row, Signpost signpost, Diary diary, Instant now) {
        return switch (signpost.terms(row)) {
            case Signpost.Found(var terms) -> diary.put(number, new Publish(terms, row.recordedAt(), now), ids.next());
            case Signpost.Lost(var why) -> PublishedRow.refused(number, why);
        };
    }

    private Uni<Signpost> signpost(List<Row> rows, Set<String> providers) {
        var people = rows.stream().map(Row::practitioner).collect(Collectors.toSet());
        var places = rows.stream().flatMap(row -> row.venue().stream()).collect(Collectors.toSet());
        return directory
                .staff(people)
                .chain(staff -> directory.venues(places).map(venues -> new Signpost(providers, staff, venues)));
    }

    private Uni<Diary> diary(List<Row> rows, Set<String> providers) {
        var first = rows.stream().map(Row::startsAt).min(Instant::compareTo).orElseThrow();
        var last = rows.stream().map(Row::startsAt).max(Instant::compareTo).orElseThrow();
        var people = rows.stream().map(Row::practitioner).collect(Collectors.toSet());
        return slots.lockDiary(providers, people, first.minus(LONGEST), last.plus(LONGEST))
                .map(Diary::new);
    }
}
