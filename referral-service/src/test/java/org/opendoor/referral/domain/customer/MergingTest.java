package org.opendoor.referral.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.ADA;
import static org.opendoor.referral.domain.Examples.CUSTOMER;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.CustomerEvent.OtherTakenIn;

class MergingTest {

    private static final Person SPARSE = new Person(
            "Augusta",
            "King",
            Optional.empty(),
            Optional.empty(),
            Optional.of("0191 498 0000"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void the_kept_record_wins_and_its_gaps_are_filled() {
        var whole = merged(with(CUSTOMER, SPARSE), with(NEXT, ADA));
        var person = whole.whole().profile().orElseThrow().person();

        assertThat(person.familyName()).isEqualTo("King");
        assertThat(person.phone()).contains("0191 498 0000");
        assertThat(person.nino()).isEqualTo(ADA.nino());
        assertThat(whole.filled()).containsExactlyInAnyOrder("dateOfBirth", "nino", "postcode");
    }

    @Test
    void one_record_that_keeps_jobcentre_out_takes_both_out_of_its_sight() {
        var out = new Customer(NEXT, false, Set.of(), known(Optional.empty()));

        assertThat(merged(with(CUSTOMER, ADA), out).whole().withJobcentre()).isFalse();
        assertThat(merged(out, with(CUSTOMER, ADA)).whole().withJobcentre()).isFalse();
    }

    @Test
    void the_graver_stop_and_the_shorter_list_hold() {
        var one = new Customer(CUSTOMER, true, Set.of("a", "b"), known(Optional.of(StopReason.ASKED)));
        var other = new Customer(NEXT, true, Set.of("b", "c"), known(Optional.of(StopReason.UNSAFE)));

        assertThat(merged(one, other).whole().seenOnlyBy()).containsExactly("b");
        assertThat(merged(one, other).whole().stopped()).contains(StopReason.UNSAFE);
        assertThat(merged(with(REFERRAL, ADA), one).whole().seenOnlyBy()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void lists_without_a_common_name_never_open_the_record() {
        var one = new Customer(CUSTOMER, true, Set.of("a"), known(Optional.empty()));
        var other = new Customer(NEXT, true, Set.of("c"), known(Optional.empty()));

        assertThat(merged(one, other).whole().seenOnlyBy()).containsExactly("a");
    }

    @Test
    void what_cannot_be_merged_is_told_apart() {
        var ada = with(CUSTOMER, ADA);

        assertThat(decide(ada, ada)).isEqualTo(Decision.refuse(CustomerRefusal.SAME_RECORD));
        assertThat(decide(ada, new Customer(NEXT, true, Set.of(), new CustomerState.Absorbed(CUSTOMER))))
                .isEqualTo(Decision.alreadyDone());
        assertThat(decide(ada, new Customer(NEXT, true, Set.of(), new CustomerState.Absorbed(REFERRAL))))
                .isEqualTo(Decision.refuse(CustomerRefusal.OTHER_MERGED_ELSEWHERE));
        assertThat(decide(ada, new Customer(NEXT, true, Set.of(), new CustomerState.Forgotten())))
                .isEqualTo(Decision.refuse(CustomerRefusal.OTHER_FORGOTTEN));
    }

    private static OtherTakenIn merged(Customer kept, Customer other) {
        return decide(kept, other) instanceof Decision.Accepted<CustomerEvent, CustomerRefusal>(var events)
                ? (OtherTakenIn) events.getFirst()
                : null;
    }

    private static Decision<CustomerEvent, CustomerRefusal> decide(Customer kept, Customer other) {
        return CustomerRules.decide(kept, new CustomerCommand.Absorb(other));
    }

    private static Customer with(UUID id, Person person) {
        return new Customer(id, true, Set.of(), new CustomerState.Known(Profile.of(person), Optional.empty()));
    }

    private static CustomerState known(Optional<StopReason> stopped) {
        return new CustomerState.Known(Profile.of(ADA), stopped);
    }
}
