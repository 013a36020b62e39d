package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.followup.rest.nextstep.NextStepPermissions;
import org.opendoor.followup.rest.policy.PolicyPermissions;
import org.opendoor.followup.rest.worklist.WorklistPermissions;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionRow;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.time.PlatformClock;

@QuarkusTest
@Bench
class PermissionIT {
    private static final Scope DURHAM = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope PROVIDER = Scope.provider("tees-valley-nhs");
    private static final Scope OTHER_PROVIDER = Scope.provider("wear-nhs");
    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] NHS = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};

    private static final Owings JOBCENTRES = new Owings("VOLUNTARY", Asking.as("adviser-1", Role.ADVISER, DURHAM));
    private static final Owings PROVIDERS =
            new Owings("NOT_WITH_JOBCENTRE", Asking.as("practitioner-1", Role.PRACTITIONER, PROVIDER));

    static Stream<PermissionRow> rows() {
        return Stream.concat(table().rows(), table(PROVIDERS, false).rows());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyone_gets_what_they_may(PermissionRow row) {
        row.check();
    }

    @Test
    void no_endpoint_is_forgotten() {
        assertThat(table().missing()).isEmpty();
    }

    @Test
    void a_list_holds_only_what_is_in_sight() {
        JOBCENTRES.next();
        PROVIDERS.next();
        var jobcentre = Asking.as("adviser-1", Role.ADVISER, DURHAM);
        var provider = Asking.as("practitioner-1", Role.PRACTITIONER, PROVIDER);
        assertThat(sides(jobcentre)).isNotEmpty().doesNotContain("PROVIDER");
        assertThat(sides(provider)).isNotEmpty().containsOnly("PROVIDER");
        assertThat(sides(Asking.as("adviser-9", Role.ADVISER, ELSEWHERE))).isEmpty();
        assertThat(sides(Asking.as("practitioner-9", Role.PRACTITIONER, OTHER_PROVIDER)))
                .isEmpty();
        assertThat(sides(Asking.as("adviser-9", Role.ADVISER, PROVIDER)))
                .as("a provider in the token of a Jobcentre role counts for nothing")
                .isEmpty();
        assertThat(sides(Asking.as("practitioner-9", Role.PRACTITIONER, DURHAM)))
                .as("nor does a district in that of an NHS role")
                .isEmpty();
    }

    @Test
    void the_feed_of_changes_keeps_to_its_side_of_the_wall() {
        var jobcentre = Asking.as("adviser-1", Role.ADVISER, DURHAM);
        var provider = Asking.as("practitioner-1", Role.PRACTITIONER, PROVIDER);
        var jobcentres = JOBCENTRES.next().journey();
        var providers = PROVIDERS.next().journey();
        assertThat(changes(jobcentre)).contains(jobcentres).doesNotContain(providers);
        assertThat(changes(provider)).contains(providers).doesNotContain(jobcentres);
    }

    static PermissionTable table() {
        var table = table(JOBCENTRES, true).kitEndpoints();
        NextStepPermissions.add(table);
        PolicyPermissions.add(table);
        WorklistPermissions.add(table);
        return table;
    }

    private static PermissionTable table(Owings owings, boolean isJobcentres) {
        Supplier<String> journey = () -> owings.next().journey();
        Supplier<String> contact = () -> owings.current().contact();
        var table = new PermissionTable();
        table = inScope(table.endpoint("GET /v1/follow-ups"), 200, 200, 200);
        table = inScope(table.endpoint("GET /v1/follow-ups/{referralId}", journey), 200, isJobcentres);
        table = inScope(table.endpoint("GET /v1/follow-ups/{referralId}/history", journey), 200, isJobcentres);
        table = inScope(
                table.endpoint("POST /v1/follow-ups/{referralId}/contacts/{contactId}/attempts", journey, contact)
                        .body(() -> "{\"channel\":\"PHONE\",\"outcome\":\"NO_ANSWER\"}"),
                201,
                isJobcentres);
        table = inScope(
                table.endpoint("POST /v1/follow-ups/{referralId}/contacts/{contactId}/booking", journey, contact)
                        .body(() -> ReachingIT.inTwoDays(Arc.container()
                                .instance(PlatformClock.class)
                                .get()
                                .now())),
                201,
                isJobcentres);
        Supplier<String> talkedWith = () -> owings.talkedWith().journey();
        var read = table.endpoint(
                "GET /v1/follow-ups/{referralId}/contacts/{contactId}/conversation", talkedWith, contact);
        table = read.answers(isJobcentres ? 200 : 404, DURHAM, Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER)
                .answers(404, ELSEWHERE, Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER)
                .answers(isJobcentres ? 404 : 200, PROVIDER, Role.PRACTITIONER)
                .answers(404, OTHER_PROVIDER, Role.PRACTITIONER);
        table = inScope(
                table.endpoint("POST /v1/follow-ups/{referralId}/re-referral-request", journey)
                        .body(() -> "{}"),
                201,
                isJobcentres);
        return inScope(
                table.endpoint("POST /v1/follow-ups/{referralId}/contacts/{contactId}/conversation", journey, contact)
                        .body(() -> "{\"options\":[],\"noneWanted\":true}"),
                201,
                isJobcentres);
    }

    private static PermissionTable inScope(PermissionTable table, int granted, boolean isJobcentres) {
        return inScope(table, isJobcentres ? granted : 404, isJobcentres ? 404 : granted, 404);
    }

    private static PermissionTable inScope(PermissionTable table, int district, int provider, int elsewhere) {
        return table.answers(district, DURHAM, JOBCENTRE)
                .answers(elsewhere, ELSEWHERE, JOBCENTRE)
                .answers(provider, PROVIDER, NHS)
                .answers(elsewhere, OTHER_PROVIDER, NHS);
    }

    private static List<String> sides(Asking somebody) {
        return somebody.get("/v1/follow-ups?limit=200").getList("items.contacts.owner.kind.flatten()");
    }

    private static List<String> changes(Asking somebody) {
        var found = new ArrayList<String>();
        var page = somebody.get("/v1/changes?limit=200");
        while (!page.getList("items").isEmpty()) {
            found.addAll(page.getList("items.journey"));
            page = somebody.get(page.getString("next"));
        }
        return found;
    }
}
