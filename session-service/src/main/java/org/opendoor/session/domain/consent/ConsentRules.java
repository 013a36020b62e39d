package org.opendoor.session.domain.consent;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.consent.Consent.Given;
import org.opendoor.session.domain.consent.Consent.NeverGiven;
import org.opendoor.session.domain.consent.Consent.Withdrawn;
import org.opendoor.session.domain.consent.ConsentCommand.Give;
import org.opendoor.session.domain.consent.ConsentCommand.Withdraw;

/**
 * What a consent answers to a command: where it stands next. The same table, for readers, is docs/states/consent.md. A
 * withdrawal is never refused to whoever gave one.
 */
public final class ConsentRules {

    private ConsentRules() {}

    public static Decision<Consent, ConsentRefusal> decide(Consent state, ConsentCommand command) {
        return switch (state) {
            case NeverGiven _ ->
                switch (command) {
                    case Give(var purpose) -> accept(new Given(purpose));
                    case Withdraw _ -> refuse(ConsentRefusal.CONSENT_NEVER_GIVEN);
                };
            case Given(var known) ->
                switch (command) {
                    case Give(var purpose) -> purpose == known ? alreadyDone() : accept(new Given(purpose));
                    case Withdraw _ -> accept(new Withdrawn());
                };
            case Withdrawn _ ->
                switch (command) {
                    case Give(var purpose) -> accept(new Given(purpose));
                    case Withdraw _ -> alreadyDone();
                };
        };
    }
}
