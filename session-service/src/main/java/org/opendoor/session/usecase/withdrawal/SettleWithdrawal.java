package org.opendoor.session.usecase.withdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.usecase.AnswerWithdrawal;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.task.TaskBook;
import org.opendoor.session.usecase.task.TaskBook.Kept;
import org.opendoor.session.usecase.task.WhenFinished;

/** A withdrawal is answered: the person leaves or stays. Or nobody answered in time, and it takes effect by itself. */
@ApplicationScoped
public class SettleWithdrawal implements WhenFinished {

    private final Programmes programmes;
    private final TaskBook book;
    private final AnswerWithdrawal answer;
    private final WithdrawalDeadlines deadlines;

    public SettleWithdrawal(
            Programmes programmes, TaskBook book, AnswerWithdrawal answer, WithdrawalDeadlines deadlines) {
        this.programmes = programmes;
        this.book = book;
        this.answer = answer;
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Void> follow(Task.Done done) {
        var about = done.brief().about();
        if (done.brief().kind() != TaskKind.WITHDRAWAL_REQUESTED) {
            return Uni.createFrom().voidItem();
        }
        var left = done.answer().outcome() == TaskOutcome.LEAVES
                ? answer.answer(about.id(), Request.of(about.cause()).family()).replaceWithVoid()
                : Uni.createFrom().voidItem();
        return left.chain(() -> deadlines.forget(about.id()));
    }

    /** Nobody answered; the ending drops the task. The programme is locked first, as everywhere. */
    public Uni<Void> unanswered(UUID referralId) {
        return programmes
                .lock(referralId)
                .chain(() -> book.lockAbout(List.of(referralId)))
                .chain(tasks -> tasks.stream()
                        .map(Kept::task)
                        .map(SettleWithdrawal::waiting)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(request ->
                                answer.answer(referralId, request.family()).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Optional<Request> waiting(Task.Known task) {
        return switch (task) {
            case Task.Open(var brief)
            when brief.kind() == TaskKind.WITHDRAWAL_REQUESTED ->
                Optional.of(Request.of(brief.about().cause()));
            case Task.Late(var brief, var _)
            when brief.kind() == TaskKind.WITHDRAWAL_REQUESTED ->
                Optional.of(Request.of(brief.about().cause()));
            case Task.Open _, Task.Late _, Task.Done _, Task.Dropped _ -> Optional.empty();
        };
    }
}
