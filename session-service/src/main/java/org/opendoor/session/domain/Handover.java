package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;

import java.util.ArrayList;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Programme.AssessmentBooked;
import org.opendoor.session.domain.ProgrammeCommand.Transfer;

/** What a programme takes along to another place: everything but a meeting with somebody of the old provider. */
final class Handover {

    private Handover() {}

    static Decision<ProgrammeEvent, ProgrammeRefusal> transfer(Programme state, Transfer command) {
        var journey = Evolution.journeyOf(state);
        if (command.sequence() <= journey.placedBy()) {
            return alreadyDone();
        }
        var events = new ArrayList<ProgrammeEvent>();
        boolean elsewhere =
                !journey.parties().provider().equals(command.parties().provider());
        if (elsewhere && state instanceof AssessmentBooked(var _, var appointment)) {
            events.add(new ProgrammeEvent.AppointmentCancelled(appointment, new AskedBy.TheTransfer()));
        }
        events.add(new ProgrammeEvent.Transferred(journey.at(command.parties(), command.sequence())));
        return accept(events);
    }
}
