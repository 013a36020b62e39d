package org.opendoor.followup.usecase.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.directory.StaffMember;
import org.opendoor.followup.usecase.Fakes;
import org.opendoor.followup.usecase.Sight;

class OwnDeskTest {
    private final Fakes fakes = new Fakes();
    private final OwnDesk ownDesk = new OwnDesk(fakes, fakes);

    @Test
    void an_advisers_own_are_their_own_and_those_of_whom_they_stand_in_for_today() {
        away("adviser-2", LocalDate.of(2026, 11, 23));
        away("adviser-3", LocalDate.of(2026, 11, 24));

        assertThat(owners(new Sight("adviser-1", Set.of("durham"), Set.of())))
                .containsExactlyInAnyOrder("adviser-1", "adviser-2");
    }

    @Test
    void at_a_provider_all_owe_together() {
        assertThat(owners(new Sight("practitioner-1", Set.of(), Set.of("north-nhs"))))
                .containsExactlyInAnyOrder("practitioner-1", "north-nhs");
    }

    private void away(String adviser, LocalDate day) {
        fakes.staff.add(new StaffMember(
                adviser,
                StaffMember.Role.ADVISER,
                Optional.of("durham"),
                Optional.empty(),
                true,
                List.of(new StaffMember.Away(day, day, Optional.of("adviser-1")))));
    }

    private Set<String> owners(Sight sight) {
        return ownDesk.of(sight).await().indefinitely();
    }
}
