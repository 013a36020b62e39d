package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.usecase.House.NOW;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Reason;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Referrer;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.WantedPlace;

class MakeReferralTest {

    private static final UUID FIRST = id(1);
    private static final UUID SECOND = id(2);
    private static final Referrer ADVISER = new Referrer.Adviser("adviser-0417", Set.of("durham"));
    private static final Referrer INTAKE = new Referrer.Intake(Set.of("centre-0003"));
    private static final Scope DURHAM = new Scope(Set.of("durham"), Set.of(), Set.of());
    private static final Scope CENTRE = new Scope(Set.of(), Set.of(), Set.of("centre-0003"));

    private final House house = new House();

    @Test
    void a_yes_with_the_offer_begins_and_refers_in_one_go() {
        var outcome = make(FIRST, "AB123456C", new Answer.Yes());

        assertThat(outcome).isEqualTo(new Outcome.Done(FIRST, 1));
        assertThat(house.said).containsExactly(FIRST + " ProgrammeOffered", FIRST + " PersonReferred");
        assertThat(house.transactions).isEqualTo(1);
        assertThat(house.journeys.get(FIRST).referral().offer().place().adviser())
                .contains("adviser-0417");
        assertThat(house.journeys.get(FIRST).referral().offer().place().provider())
                .isEqualTo("tees-valley-nhs");
    }

    @Test
    void an_offer_that_leads_nowhere_leaves_nothing_behind() {
        var place = new WantedPlace("durham", Optional.of("nobody-nhs"), Optional.empty(), Optional.empty());
        var terms =
                new MakeReferral.Terms(CustomerKind.MANDATORY, Source.M5, place, Preferences.NONE, Set.of(), Set.of());
        var request = new MakeReferral.Request(FIRST, SECOND, person(null, "Ada"), terms, Optional.empty());

        var outcome =
                house.makeReferral().make(request, ADVISER, DURHAM, NOW).await().indefinitely();

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.PROVIDER_NOT_HERE));
        assertThat(house.people).isEmpty();
    }

    @Test
    void one_person_has_one_active_referral_and_the_way_to_it() {
        make(FIRST, "AB123456C", new Answer.Yes());

        var outcome = make(SECOND, "ab 12 34 56 c", new Answer.Yes());

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.ACTIVE_REFERRAL_EXISTS, Optional.of(FIRST)));
        assertThat(house.journeys).containsOnlyKeys(FIRST);
    }

    @Test
    void a_referral_out_of_sight_is_in_the_way_and_not_pointed_to() {
        make(FIRST, "AB123456C", new Answer.Yes());

        var outcome = intake(SECOND, CustomerKind.VOLUNTARY);

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.ACTIVE_REFERRAL_EXISTS));
    }

    @Test
    void who_keeps_jobcentre_out_never_collides_with_who_does_not() {
        intake(FIRST, CustomerKind.NOT_WITH_JOBCENTRE);

        var outcome = make(SECOND, "AB123456C", new Answer.Yes());

        assertThat(outcome).isEqualTo(new Outcome.Done(SECOND, 1));
        assertThat(house.people).hasSize(2);
    }

    @Test
    void without_a_number_nobody_is_taken_for_somebody_else() {
        make(FIRST, null, new Answer.Yes());
        var outcome = make(SECOND, null, new Answer.Yes());

        assertThat(outcome).isEqualTo(new Outcome.Done(SECOND, 1));
    }

    @Test
    void a_known_person_who_is_referred_again_has_come_back() {
        make(FIRST, "AB123456C", new Answer.No(Examples.leaving(Reason.FORGOT)));
        house.said.clear();

        make(SECOND, "AB123456C", new Answer.Yes());

        assertThat(house.said)
                .containsExactly(SECOND + " ProgrammeOffered", SECOND + " PersonReferred", FIRST + " PersonReReferred");
        assertThat(house.journeys.get(SECOND).referral().offer().previous()).contains(FIRST);
        assertThat(house.journeys.get(FIRST).state().status()).isEqualTo(ReferralStatus.REOPENED);
    }

    @Test
    void a_known_person_who_only_thinks_about_it_has_not_come_back_yet() {
        make(FIRST, "AB123456C", new Answer.No(Examples.leaving(Reason.FORGOT)));
        make(SECOND, "AB123456C", new Answer.Later(TODAY.plusDays(7)));
        assertThat(house.journeys.get(FIRST).state().status()).isEqualTo(ReferralStatus.DECLINED);

        house.changeReferral()
                .answer(SECOND, new Answer.Yes(), DURHAM, NOW)
                .await()
                .indefinitely();

        assertThat(house.journeys.get(FIRST).state().status()).isEqualTo(ReferralStatus.REOPENED);
    }

    @Test
    void a_refused_answer_leaves_nothing_behind() {
        var outcome = make(FIRST, "AB123456C", new Answer.Later(TODAY));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.REVIEW_DATE_OUT_OF_REACH));
        assertThat(house.people).isEmpty();
        assertThat(house.said).isEmpty();
    }

    @Test
    void an_offer_has_a_term_until_it_is_answered() {
        var place = new WantedPlace("durham", Optional.empty(), Optional.empty(), Optional.empty());
        var terms =
                new MakeReferral.Terms(CustomerKind.MANDATORY, Source.M5, place, Preferences.NONE, Set.of(), Set.of());
        var request = new MakeReferral.Request(FIRST, SECOND, person(null, "Ada"), terms, Optional.empty());
        house.makeReferral().make(request, ADVISER, DURHAM, NOW).await().indefinitely();
        assertThat(house.waiting).containsExactly(FIRST);

        house.changeReferral()
                .answer(FIRST, new Answer.Yes(), DURHAM, NOW)
                .await()
                .indefinitely();
        assertThat(house.waiting).isEmpty();
    }

    @Test
    void an_offer_that_comes_with_its_answer_waits_for_none() {
        make(FIRST, "AB123456C", new Answer.Yes());

        assertThat(house.waiting).isEmpty();
    }

    @Test
    void what_is_told_of_a_known_person_is_kept_only_if_the_referral_is() {
        make(FIRST, "AB123456C", new Answer.Yes());
        var customer = house.journeys.get(FIRST).customerId();

        house.makeReferral()
                .make(request(SECOND, person("AB123456C", "Adah"), new Answer.Yes()), ADVISER, DURHAM, NOW)
                .await()
                .indefinitely();

        assertThat(house.people.get(customer).givenName()).isEqualTo("Ada");
    }

    private Outcome make(UUID id, String nino, Answer answer) {
        return house.makeReferral()
                .make(request(id, person(nino, "Ada"), answer), ADVISER, DURHAM, NOW)
                .await()
                .indefinitely();
    }

    private Outcome intake(UUID id, CustomerKind kind) {
        var place =
                new WantedPlace("durham", Optional.of("tees-valley-nhs"), Optional.empty(), Optional.of("centre-0003"));
        var terms = new MakeReferral.Terms(kind, Source.Q1, place, Preferences.NONE, Set.of(), Set.of());
        var request = new MakeReferral.Request(
                id, UUID.randomUUID(), person("AB123456C", "Ada"), terms, Optional.of(new Answer.Yes()));
        return house.makeReferral().make(request, INTAKE, CENTRE, NOW).await().indefinitely();
    }

    private static MakeReferral.Request request(UUID id, Person person, Answer answer) {
        var place = new WantedPlace("durham", Optional.empty(), Optional.empty(), Optional.empty());
        var terms =
                new MakeReferral.Terms(CustomerKind.MANDATORY, Source.M5, place, Preferences.NONE, Set.of(), Set.of());
        return new MakeReferral.Request(id, UUID.randomUUID(), person, terms, Optional.of(answer));
    }

    private static Person person(String nino, String givenName) {
        return new Person(
                givenName,
                "Lovelace",
                Optional.empty(),
                Optional.ofNullable(nino).flatMap(Nino::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static UUID id(int n) {
        return UUID.fromString("019a1c40-7d10-7b21-9c3e-00000000000" + n);
    }
}
