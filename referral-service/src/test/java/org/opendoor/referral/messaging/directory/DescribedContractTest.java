package org.opendoor.referral.messaging.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.away;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.Sample;
import org.opendoor.referral.messaging.Json;

class DescribedContractTest {

    static Stream<Entry> entries() {
        return Stream.of(
                Sample.DURHAM,
                Sample.TYNESIDE.deactivated(),
                Sample.NORTH,
                Sample.provider("coast-nhs", null),
                Sample.ROOMS,
                Sample.venue("The Rooms", null),
                Sample.adviser("ann", "durham", away(1, 5, "bea"), away(7, 8, null)),
                Sample.PAT);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_said_keeps_the_contract_and_names_no_person(Entry entry) throws JsonProcessingException {
        Described said = Described.of(entry);
        String json = Json.MAPPER.writeValueAsString(said);

        Contract.check(said.type(), json);
        assertThat(json).doesNotContain("Somebody").doesNotContain("displayName");
    }
}
