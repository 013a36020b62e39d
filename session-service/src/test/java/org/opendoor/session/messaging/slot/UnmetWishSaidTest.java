package org.opendoor.session.messaging.slot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.slot.Travel;
import org.opendoor.session.domain.slot.WantedSlot;

class UnmetWishSaidTest {

    @Test
    void a_wish_fits_its_contract_whole_and_empty_and_never_says_where_somebody_lives() throws JsonProcessingException {
        var whole = new WantedSlot(
                Set.of(TimeOfDay.EVENING),
                Set.of(DayOfWeek.MONDAY),
                Set.of(Medium.FACE_TO_FACE),
                Optional.of(LocalDate.parse("2027-03-01")),
                new WantedSlot.Way(
                        true, Optional.of(new Position(54.7776, -1.573)), Optional.of(Travel.BUS), Optional.of(5)));

        assertThat(said(whole))
                .contains("\"times\":[\"EVENING\"]", "\"modes\":[\"01\"]", "\"travel\":\"BUS\"")
                .doesNotContain("54.7", "1.57", "2027");
        assertThat(said(WantedSlot.ANYTHING)).contains("\"modes\":[\"01\",\"02\",\"11\"]");
    }

    private static String said(WantedSlot wanted) throws JsonProcessingException {
        var data = new JsonMapper().writeValueAsString(UnmetWishSaid.of(Samples.JOURNEY.referralId(), wanted));
        Contract.check(UnmetWishSaid.TYPE, data);
        return data;
    }
}
