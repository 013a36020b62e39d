package org.opendoor.session.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.usecase.Bench.ID;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Parties;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.professional.Profession;
import org.opendoor.session.domain.professional.ProfessionalsWord;
import org.opendoor.session.usecase.professional.ReadProfessionalsWord;
import org.opendoor.session.usecase.professional.TellProfessionalsWord;
import org.opendoor.session.usecase.professional.TellProfessionalsWord.Told;
import org.opendoor.session.usecase.professional.Words;

class ProfessionalsWordTest {

    private static final Reach PRACTICE = new Reach.OfCentres(Set.of("centre-0003"));
    private static final ProfessionalsWord WORD =
            new ProfessionalsWord(Profession.COMMUNITY_PSYCHIATRIC_NURSE, "Sleeps badly, wants company.");
    private static final ProfessionalsWord OTHER = new ProfessionalsWord(Profession.PSYCHIATRIST, "Sleeps badly.");

    private final Bench bench = new Bench();
    private final TellProfessionalsWord tell = new TellProfessionalsWord(bench, bench, bench.words, () -> Samples.NOW);
    private final List<UUID> readings = new ArrayList<>();
    private final ReadProfessionalsWord read =
            new ReadProfessionalsWord(bench, new ReadProgrammes(bench), bench.words, id -> {
                readings.add(id);
                return Uni.createFrom().voidItem();
            });

    @Test
    void it_is_written_once_for_the_same_words_and_replaced_by_others() {
        bench.holding(new Programme.Awaiting(referredBy("centre-0003")));

        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Kept(1));
        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Kept(1));
        assertThat(tell(PRACTICE, OTHER)).isEqualTo(new Told.Kept(2));
        assertThat(read(Bench.OWN)).contains(new Words.Kept(OTHER, 2));
        assertThat(readings).containsExactly(ID);
    }

    @Test
    void who_did_not_refer_the_person_finds_no_programme_and_who_does_not_treat_them_no_words() {
        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.NOT_YET_KNOWN));
        bench.holding(new Programme.Awaiting(referredBy("centre-0011")));
        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.NOT_YET_KNOWN));
        bench.holding(new Programme.Awaiting(referredBy(null)));
        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.NOT_YET_KNOWN));

        bench.holding(new Programme.Awaiting(referredBy("centre-0003")));
        tell(PRACTICE, WORD);
        assertThat(read(Bench.FOREIGN)).isEmpty();
        assertThat(readings).isEmpty();
    }

    @Test
    void a_programme_that_is_over_needs_no_reasons() {
        bench.holding(new Programme.Awaiting(referredBy("centre-0003")));
        new AnswerWithdrawal(bench.desk()).answer(ID, Family.BENEFIT).await().indefinitely();

        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.PROGRAMME_ENDED));
    }

    @Test
    void of_somebody_forgotten_nothing_is_left_and_nothing_written_again() {
        bench.holding(new Programme.Awaiting(referredBy("centre-0003")));
        tell(PRACTICE, WORD);

        bench.record().forgotten(ID).await().indefinitely();

        assertThat(read(Bench.OWN)).isEmpty();
        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.PERSON_FORGOTTEN));
    }

    @Test
    void somebody_forgotten_before_they_were_heard_of_stays_so() {
        bench.record().forgotten(ID).await().indefinitely();
        bench.holding(new Programme.Awaiting(referredBy("centre-0003")));

        assertThat(tell(PRACTICE, WORD)).isEqualTo(new Told.Refused(ProgrammeRefusal.PERSON_FORGOTTEN));
    }

    private Told tell(Reach reach, ProfessionalsWord word) {
        return tell.tell(ID, reach, word).await().indefinitely();
    }

    private Optional<Words.Kept> read(Reach reach) {
        return read.read(ID, reach).await().indefinitely();
    }

    private static Journey referredBy(String centre) {
        var known = Samples.JOURNEY;
        var parties = new Parties(
                known.parties().district(),
                known.parties().provider(),
                known.parties().adviser(),
                Optional.ofNullable(centre));
        return new Journey(
                known.referralId(),
                known.customerId(),
                known.customerKind(),
                parties,
                known.referredOn(),
                known.wish());
    }
}
