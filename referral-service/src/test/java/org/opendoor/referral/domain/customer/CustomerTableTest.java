package org.opendoor.referral.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.referral.domain.Examples.ADA;
import static org.opendoor.referral.domain.Examples.CUSTOMER;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.TODAY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.referral.domain.Nino;

/** Runs the table of docs/states/customer.md: every state against every command. */
class CustomerTableTest {

    private static final StateTable TABLE = StateTable.read("customer.md");
    private static final Profile PROFILE = Profile.of(ADA);
    private static final Customer OTHER =
            new Customer(NEXT, true, Set.of(), new CustomerState.Known(PROFILE, Optional.empty()));

    private static final Map<String, Customer> STATES = Map.of(
            "Known", known(Set.of(), Optional.empty()),
            "Restricted", known(Set.of("adviser-0417"), Optional.empty()),
            "ASKED", known(Set.of(), Optional.of(StopReason.ASKED)),
            "UNSAFE", known(Set.of(), Optional.of(StopReason.UNSAFE)),
            "DECEASED", known(Set.of(), Optional.of(StopReason.DECEASED)),
            "Absorbed", new Customer(CUSTOMER, true, Set.of(), new CustomerState.Absorbed(NEXT)),
            "Forgotten", new Customer(CUSTOMER, true, Set.of(), new CustomerState.Forgotten()));

    private static final Map<String, CustomerCommand> COMMANDS = Map.ofEntries(
            Map.entry(
                    "TellDetails",
                    new CustomerCommand.TellDetails(new Details(
                            ADA.updatedBy(ADA.withNino(Optional.empty())),
                            Optional.empty(),
                            ContactPreferences.NONE,
                            new Background(Optional.of(AgeBand.FROM_35_TO_44), Optional.empty(), Optional.empty())))),
            Map.entry("CorrectNino", new CustomerCommand.CorrectNino(Nino.parse("AB123456D"))),
            Map.entry("TellClaim", new CustomerCommand.TellClaim(new Claim(Benefit.ESA, TODAY), TODAY)),
            Map.entry("StopContact ASKED", new CustomerCommand.StopContact(StopReason.ASKED)),
            Map.entry("StopContact UNSAFE", new CustomerCommand.StopContact(StopReason.UNSAFE)),
            Map.entry("StopContact DECEASED", new CustomerCommand.StopContact(StopReason.DECEASED)),
            Map.entry("ResumeContact", new CustomerCommand.ResumeContact(false)),
            Map.entry("ResumeContact corrected", new CustomerCommand.ResumeContact(true)),
            Map.entry("Restrict", new CustomerCommand.Restrict(Set.of("adviser-0417"))),
            Map.entry("LiftRestriction", new CustomerCommand.LiftRestriction()),
            Map.entry("BeginJourney", new CustomerCommand.BeginJourney(Optional.empty(), Optional.empty())),
            Map.entry("Absorb", new CustomerCommand.Absorb(OTHER)),
            Map.entry("Forget", new CustomerCommand.Forget(Optional.empty())),
            Map.entry("Forget while a journey runs", new CustomerCommand.Forget(Optional.of(NEXT))));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var decision = CustomerRules.decide(STATES.get(cell.state()), COMMANDS.get(cell.command()));

        assertThat(describe(decision)).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(CustomerCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_record_that_is_gone_stays_gone_and_holds_nothing(Cell cell) {
        Customer before = STATES.get(cell.state());

        if (CustomerRules.decide(before, COMMANDS.get(cell.command()))
                instanceof Decision.Accepted<CustomerEvent, CustomerRefusal>(var events)) {
            assertThat(before.profile()).isPresent();
            assertThat(before.after(events).profile().isPresent())
                    .isNotEqualTo(before.after(events).state() instanceof CustomerState.Forgotten);
        }
    }

    private static Customer known(Set<String> staff, Optional<StopReason> stopped) {
        return new Customer(CUSTOMER, true, staff, new CustomerState.Known(PROFILE, stopped));
    }
}
