package org.opendoor.followup.rest.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.opendoor.followup.rest.ContactView.OwnerView;
import org.opendoor.followup.usecase.worklist.Caseload;

/**
 * What somebody, or a whole district or provider, has to do.
 *
 * @param district whose it is; absent at a provider
 * @param provider whose it is; absent at a Jobcentre district
 * @param owner who owes it; absent where a whole place is counted
 * @param due contacts that are owed
 * @param late those of them whose day has passed
 * @param broken those of them that were carried up to the last level, and still nobody got in touch
 * @param nextDueOn the earliest of their days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadView(
        String district, String provider, OwnerView owner, long due, long late, long broken, LocalDate nextDueOn) {

    static CaseloadView of(Caseload load) {
        var desk = load.desk();
        return new CaseloadView(
                desk.isProviders() ? null : desk.place(),
                desk.isProviders() ? desk.place() : null,
                load.owner()
                        .map(owner -> new OwnerView(owner.kind(), owner.id()))
                        .orElse(null),
                load.due(),
                load.late(),
                load.broken(),
                load.nextDueOn());
    }
}
