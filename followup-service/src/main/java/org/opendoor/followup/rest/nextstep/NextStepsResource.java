package org.opendoor.followup.rest.nextstep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;

/** What can be offered next, and to whom. The same for everybody who asks: no person is in it. */
@Path("/v1/next-steps")
@Tag(name = "Next steps")
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
public class NextStepsResource {

    @GET
    @Operation(
            operationId = "listNextSteps",
            summary = "The catalogue of next steps",
            description = "All of it on one page: it has no more than a few dozen.")
    public Page<StepView> list() {
        return new Page<>(Arrays.stream(NextStep.values()).map(StepView::of).toList(), null);
    }

    @POST
    @Path("/lookup")
    @Operation(
            operationId = "lookUpNextSteps",
            summary = "Which next steps suit somebody of whom this is known",
            description = "A question: nothing is kept, and the Idempotency-Key is not looked at. What is not known is "
                    + "never guessed: such a step is answered with ASK_FIRST.")
    public Page<AdviceView> advise(@NotNull @Valid FactsRequest request) {
        return new Page<>(
                NextStep.advise(request.facts()).stream().map(AdviceView::of).toList(), null);
    }
}
