package org.opendoor.session.persistence.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextStep;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.usecase.closing.Closings;

/** What was said at the end, as rows; short lists are one column, with commas. */
@ApplicationScoped
class ClosingStore implements Closings {

    private static final String STEPS =
            "select version, agreed_on, work_readiness, steps from next_steps where referral_id = ?1";

    private static final String KEEP_STEPS = """
            insert into next_steps (referral_id, version, agreed_on, work_readiness, steps, written_at)
            values (?1, ?2, ?3, ?4, ?5, cast(cast(?6 as text) as timestamptz))
            on conflict (referral_id) do update
            set version = excluded.version, agreed_on = excluded.agreed_on, work_readiness = excluded.work_readiness,
                steps = excluded.steps, written_at = excluded.written_at
            """;

    private static final String FEEDBACK = """
            select version, occasion, given_on, form_version, led_by, reason, satisfied, expectations, helped
            from feedback where referral_id = ?1 and occasion = ?2
            """;

    private static final String KEEP_FEEDBACK = """
            insert into feedback (referral_id, occasion, version, given_on, form_version, led_by, reason, satisfied,
                expectations, helped, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), nullif(?8, 0), nullif(?9, ''), ?10,
                cast(cast(?11 as text) as timestamptz))
            on conflict (referral_id, occasion) do update
            set version = excluded.version, given_on = excluded.given_on, form_version = excluded.form_version,
                led_by = excluded.led_by, reason = excluded.reason, satisfied = excluded.satisfied,
                expectations = excluded.expectations, helped = excluded.helped, written_at = excluded.written_at
            """;

    private final Database database;

    ClosingStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Kept<NextSteps>>> steps(UUID referralId) {
        return database.with(session -> session.createNativeQuery(STEPS, Object[].class)
                        .setParameter(1, referralId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ClosingStore::steps));
    }

    @Override
    public Uni<Void> keepSteps(UUID referralId, Kept<NextSteps> steps, Instant at) {
        var said = steps.said();
        return database.with(session -> session.createNativeQuery(KEEP_STEPS)
                        .setParameter(1, referralId)
                        .setParameter(2, steps.version())
                        .setParameter(3, said.agreedOn())
                        .setParameter(4, said.readiness().name())
                        .setParameter(5, said.steps().stream().map(Enum::name).collect(Collectors.joining(",")))
                        .setParameter(6, at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Kept<Feedback>>> feedback(UUID referralId, Feedback.Occasion occasion) {
        return database.with(session -> session.createNativeQuery(FEEDBACK, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, occasion.name())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(FeedbackColumns::feedback));
    }

    @Override
    public Uni<Void> keepFeedback(UUID referralId, Kept<Feedback> feedback, Instant at) {
        var said = feedback.said();
        return database.with(session -> session.createNativeQuery(KEEP_FEEDBACK)
                        .setParameter(1, referralId)
                        .setParameter(2, said.occasion().name())
                        .setParameter(3, feedback.version())
                        .setParameter(4, said.givenOn())
                        .setParameter(5, said.formVersion())
                        .setParameter(6, said.ledBy())
                        .setParameter(7, said.reason().map(Enum::name).orElse(""))
                        .setParameter(
                                8,
                                said.overall().map(Feedback.Overall::satisfied).orElse(0))
                        .setParameter(
                                9,
                                said.overall()
                                        .map(overall -> overall.expectations().name())
                                        .orElse(""))
                        .setParameter(10, FeedbackColumns.joined(said.helped()))
                        .setParameter(11, at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Kept<NextSteps> steps(Object[] row) {
        return new Kept<>(
                new NextSteps(
                        Columns.date(row[1]),
                        WorkReadiness.valueOf((String) row[2]),
                        FeedbackColumns.split((String) row[3])
                                .map(NextStep::valueOf)
                                .collect(Collectors.toSet())),
                Columns.number(row[0]));
    }
}
