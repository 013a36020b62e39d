package org.opendoor.followup.usecase.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;
import org.opendoor.followup.usecase.Fakes;

class FollowDirectoryTest {
    private final Desks desks = new Desks();
    private final FollowDirectory follow = new FollowDirectory(new Fakes(), desks, desks, desks);

    @Test
    void what_somebody_who_has_left_owes_is_looked_at_once() {
        described(adviser(false), 2);
        described(adviser(false), 2);
        described(adviser(true), 1);

        assertThat(desks.looked).containsExactly("adviser-1");
    }

    @Test
    void whoever_is_there_and_left_nothing_is_not_looked_at() {
        described(adviser(true), 1);
        follow.described(new Provider("north-nhs", Optional.empty(), false), 1)
                .await()
                .indefinitely();

        assertThat(desks.looked).isEmpty();
    }

    @Test
    void whoever_is_back_is_looked_at_again() {
        desks.left.put("adviser-1", List.of(UUID.randomUUID()));
        described(adviser(true), 3);

        assertThat(desks.looked).containsExactly("adviser-1");
    }

    @Test
    void whom_the_topic_does_not_speak_of_any_more_is_gone_too() {
        follow.gone("staff", "adviser-1").await().indefinitely();

        assertThat(desks.looked).containsExactly("adviser-1");
    }

    private void described(StaffMember member, long toldBy) {
        follow.described(member, toldBy).await().indefinitely();
    }

    private static StaffMember adviser(boolean active) {
        return new StaffMember(
                "adviser-1", StaffMember.Role.ADVISER, Optional.of("durham"), Optional.empty(), active, List.of());
    }
}
