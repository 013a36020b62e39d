package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityRefusal;
import org.opendoor.referral.domain.eligibility.EligibilityRules;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Reader;
import org.opendoor.referral.usecase.eligibility.FollowMove.Moved;

/** Takes in that something about a person's benefit, work or home changed. It ends nothing; what it leads to follows at once. */
public final class TellEligibilityChange {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final Eligibilities eligibilities;
    private final FollowMove followMove;
    private final Consequences consequences;

    /** The ports work in one transaction. */
    public TellEligibilityChange(
            Transactions transactions,
            CustomerDesk desk,
            Eligibilities eligibilities,
            FollowMove followMove,
            Consequences consequences) {
        this.transactions = transactions;
        this.desk = desk;
        this.eligibilities = eligibilities;
        this.followMove = followMove;
        this.consequences = consequences;
    }

    /** The person is locked: of two who tell the same, the second finds what the first has told. */
    public Uni<EligibilityOutcome> tell(UUID customerId, EligibilityChange told, Reader reader, Moment when) {
        return transactions.in(() -> desk.take(customerId, reader)
                .flatMap(found -> found.map(opened -> switch (opened.customer().state()) {
                            case CustomerState.Known _ -> take(opened, told, reader, when);
                            case CustomerState.Absorbed(var into) ->
                                nobody(CustomerRefusal.CUSTOMER_MERGED, Optional.of(into));
                            case CustomerState.Forgotten _ ->
                                nobody(CustomerRefusal.CUSTOMER_FORGOTTEN, Optional.empty());
                        })
                        .orElseGet(() -> nobody(CustomerRefusal.CUSTOMER_UNKNOWN, Optional.empty()))));
    }

    private Uni<EligibilityOutcome> take(Opened opened, EligibilityChange told, Reader reader, Moment when) {
        return eligibilities.of(opened.id()).flatMap(known -> decide(opened, known, told, reader, when));
    }

    private Uni<EligibilityOutcome> decide(
            Opened opened, Eligibility known, EligibilityChange told, Reader reader, Moment when) {
        return switch (EligibilityRules.decide(known, told, Side.of(opened, reader), when.today())) {
            case Decision.Accepted<EligibilityChange, EligibilityRefusal> _ ->
                followMove
                        .follow(opened.id(), told.destination(), opened.journeys(), reader.scope(), when)
                        .flatMap(moved -> switch (moved) {
                            case Moved.There(var journeys) ->
                                happen(new Opened(opened.file(), journeys), known, told, when);
                            case Moved.No(var why) -> Uni.createFrom().item(new EligibilityOutcome.NotMoved(why));
                        });
            case Decision.AlreadyDone<EligibilityChange, EligibilityRefusal> _ ->
                Uni.createFrom()
                        .item(new EligibilityOutcome.Known(before(known, told).orElseThrow(), true));
            case Decision.Refused<EligibilityChange, EligibilityRefusal>(var why) ->
                Uni.createFrom()
                        .item(new EligibilityOutcome.Refused(
                                why, before(known, told).filter(_ -> why == EligibilityRefusal.CHANGE_EXISTS)));
        };
    }

    private Uni<EligibilityOutcome> happen(Opened opened, Eligibility known, EligibilityChange told, Moment when) {
        return consequences
                .of(opened, told, known.with(told), when)
                .replaceWith(new EligibilityOutcome.Known(told.id(), false));
    }

    private static Optional<UUID> before(Eligibility known, EligibilityChange told) {
        return known.known(told).map(EligibilityChange::id);
    }

    private static Uni<EligibilityOutcome> nobody(CustomerRefusal why, Optional<UUID> instead) {
        return Uni.createFrom().item(new EligibilityOutcome.Nobody(why, instead));
    }
}
