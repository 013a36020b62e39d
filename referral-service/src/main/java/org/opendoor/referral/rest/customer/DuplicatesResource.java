package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.customer.CompareCustomers;
import org.opendoor.referral.usecase.customer.Duplicates.Pair;

/** Records that may be one person: a list of ids, for who looks after them. */
@Path("/v1/possible-duplicates")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private final CompareCustomers compareCustomers;
    private final WhoAsks who;

    DuplicatesResource(CompareCustomers compareCustomers, WhoAsks who) {
        this.compareCustomers = compareCustomers;
        this.who = who;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.DATA_PROTECTION})
    @Operation(
            operationId = "listPossibleDuplicates",
            summary = "Pairs of records that may be one person",
            description =
                    "The same surname and date of birth, the same phone and postcode, or one number told for both; each pair once, by id. An "
                            + "adviser sees those of which both records have a referral in their districts.")
    public Uni<Page<PairView>> list(@BeanParam Paging paging) {
        Optional<Pair> after = paging.after().map(cursor -> Pair.of(cursor.uuid(0), cursor.uuid(1)));
        return compareCustomers
                .list(who.reader(), after, paging.checkedLimit().plusOne())
                .map(found -> paging.page(found, last -> Cursor.after(last.one(), last.other()))
                        .map(PairView::of));
    }
}
