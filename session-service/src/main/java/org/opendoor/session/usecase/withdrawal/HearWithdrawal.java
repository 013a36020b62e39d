package org.opendoor.session.usecase.withdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.AnswerWithdrawal;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.task.Tasks;

/**
 * Hears that a person told their adviser they want out. The lead may offer other ways first; nobody is kept: unanswered it
 * takes effect by itself. Where the benefit does not allow them to stay there is nothing to offer, and it takes effect at once.
 */
@ApplicationScoped
public class HearWithdrawal {

    /** What became of it. */
    public enum Heard {
        /** Somebody is asked to see to it. */
        TO_BE_ANSWERED,
        /** It took effect. */
        ENDED,
        /** The programme was over. */
        OVER,
        /** The referral has not been heard of. */
        NOT_YET_KNOWN
    }

    private final Transactions transactions;
    private final Programmes programmes;
    private final Tasks tasks;
    private final WithdrawalDeadlines deadlines;
    private final AnswerWithdrawal answer;

    public HearWithdrawal(
            Transactions transactions,
            Programmes programmes,
            Tasks tasks,
            WithdrawalDeadlines deadlines,
            AnswerWithdrawal answer) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.answer = answer;
    }

    /** @param requestedOn the day on which the person said so; of two requests the cause that tells them apart */
    public Uni<Heard> hear(UUID referralId, Family family, LocalDate requestedOn) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found ->
                        take(referralId, found.map(Filed::file).map(file -> file.programme()), family, requestedOn)));
    }

    private Uni<Heard> take(UUID referralId, Optional<Programme> found, Family family, LocalDate requestedOn) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Heard.NOT_YET_KNOWN);
        }
        if (found.get() instanceof Programme.Ended) {
            return Uni.createFrom().item(Heard.OVER);
        }
        if (family == Family.BENEFIT) {
            return answer.answer(referralId, family).replaceWith(Heard.ENDED);
        }
        var wanted = new Tasks.Wanted(
                TaskKind.WITHDRAWAL_REQUESTED,
                About.journey(referralId, new Request(family, requestedOn).cause()),
                Evolution.journeyOf(found.get()).parties().provider(),
                Evolution.leadOf(found.get()));
        return tasks.open(List.of(wanted))
                .chain(() -> deadlines.watch(referralId))
                .replaceWith(Heard.TO_BE_ANSWERED);
    }
}
