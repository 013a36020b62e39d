package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** What follows from a change of one record: for the person's journeys, for the other services, and for the audit. */
public final class Aftermath {

    private final CustomerJourneys theirs;
    private final Tidings tidings;
    private final Trace trace;

    /** The ports work in the caller's transaction. */
    public Aftermath(CustomerJourneys theirs, Tidings tidings, Trace trace) {
        this.theirs = theirs;
        this.tidings = tidings;
        this.trace = trace;
    }

    Uni<Void> of(Opened before, List<CustomerEvent> events, Moment when) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        follows(before, event, when).chain(() -> trace.of(deed(event), before.id(), why(event))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> follows(Opened before, CustomerEvent event, Moment when) {
        return switch (event) {
            case CustomerEvent.ContactStopped(var because) ->
                tidings.tell(before.journeys(), new CustomerNews.ContactStopped(because), when);
            case CustomerEvent.ContactResumed(var was) ->
                tidings.tell(before.journeys(), new CustomerNews.ContactResumed(was), when);
            case CustomerEvent.Restricted(var staff) -> theirs.showOnlyTo(before.id(), staff);
            case CustomerEvent.RestrictionLifted _ -> theirs.showOnlyTo(before.id(), Set.of());
            case CustomerEvent.PersonForgotten _ ->
                theirs.strip(before.id())
                        .chain(() -> tidings.tell(before.journeys(), new CustomerNews.Forgotten(), when));
            case CustomerEvent.DetailsTold(var profile, var _) ->
                profile.background().equals(before.customer().background())
                        ? Uni.createFrom().voidItem()
                        : tidings.tellBackground(before.journeys(), profile.background(), when);
            case CustomerEvent.NinoCorrected _,
                    CustomerEvent.ClaimTold _,
                    CustomerEvent.BegunAnew _,
                    CustomerEvent.OtherTakenIn _,
                    CustomerEvent.TakenInBy _ -> Uni.createFrom().voidItem();
        };
    }

    private static Deed deed(CustomerEvent event) {
        return event instanceof CustomerEvent.PersonForgotten ? Deed.CUSTOMER_FORGOTTEN : Deed.CUSTOMER_CHANGED;
    }

    private static String why(CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.DetailsTold(var _, var changed) -> "told " + String.join(" ", changed);
            case CustomerEvent.NinoCorrected _ -> "number corrected";
            case CustomerEvent.ClaimTold _ -> "claim told";
            case CustomerEvent.ContactStopped(var because) -> "contact stopped " + because;
            case CustomerEvent.ContactResumed(var was) -> "contact resumed after " + was;
            case CustomerEvent.BegunAnew _ -> "began anew";
            case CustomerEvent.Restricted(var staff) -> "restricted to " + String.join(" ", staff);
            case CustomerEvent.RestrictionLifted _ -> "restriction lifted";
            case CustomerEvent.OtherTakenIn(var other, var _, var _) -> "took in " + other;
            case CustomerEvent.TakenInBy(var kept) -> "taken in by " + kept;
            case CustomerEvent.PersonForgotten _ -> "forgotten";
        };
    }
}
