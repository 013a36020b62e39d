package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.CustomerOutcome;
import org.opendoor.referral.usecase.customer.ReadCustomer;
import org.opendoor.referral.usecase.customer.Reader;

/** Shows records as they are now: whole to who keeps them, as a bare standing to who only did something to them. */
@ApplicationScoped
class CustomerWindow {

    private final ReadCustomer readCustomer;
    private final WhoAsks who;

    CustomerWindow(ReadCustomer readCustomer, WhoAsks who) {
        this.readCustomer = readCustomer;
        this.who = who;
    }

    /** All of it; what is gone says so to who could see it. */
    Uni<Shown> whole(UUID id) {
        Reader reader = who.reader();
        return readCustomer
                .read(id, reader)
                .map(found -> found.map(opened -> switch (opened.customer().state()) {
                            case CustomerState.Known _ -> whole(opened, reader);
                            case CustomerState.Absorbed(var into) ->
                                throw gone(CustomerRefusal.CUSTOMER_MERGED, Optional.of(into));
                            case CustomerState.Forgotten _ ->
                                throw gone(CustomerRefusal.CUSTOMER_FORGOTTEN, Optional.empty());
                        })
                        .orElseThrow(CustomerWindow::unknown));
    }

    /** How it stands with it. */
    Uni<Shown> standing(UUID id) {
        return readCustomer
                .standing(id, who.reader())
                .map(found -> found.map(opened -> new Shown(
                                StandingView.of(opened.customer()),
                                opened.file().version()))
                        .orElseThrow(CustomerWindow::unknown));
    }

    /** A record that is gone answers so to who could see it, with the way to the one that was kept. */
    static Refused gone(CustomerRefusal why, Optional<UUID> instead) {
        return CustomerProblem.of(new CustomerOutcome.Refused(why, instead));
    }

    static Refused unknown() {
        return new Refused(KitCode.NOT_YET_KNOWN);
    }

    private Shown whole(Opened opened, Reader reader) {
        List<Journey> mine = opened.journeys().stream()
                .filter(journey -> reader.dataProtection() || reader.scope().sees(journey))
                .toList();
        var view = CustomerView.of(opened, mine, who.mayReadNumbers(), who.now().today());
        return new Shown(view, opened.file().version());
    }
}
