package org.opendoor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Agenda.Deed FIRST = (_, _) -> {};
    private static final Agenda.Deed SECOND = (_, _) -> {};

    private final List<Life> lives = new Lives(Rates.ofTheSources()).draw(1, 2, 13);
    private final Person one = new Person(lives.getFirst());
    private final Person other = new Person(lives.getLast());
    private final Agenda agenda = new Agenda();

    @Test
    void what_came_due_since_the_last_day_at_work_is_done_in_the_order_of_its_days() {
        agenda.note(3, one, SECOND);
        agenda.note(1, one, FIRST);
        agenda.note(4, one, FIRST);

        assertThat(agenda.take(3)).containsOnlyKeys(one).containsEntry(one, List.of(FIRST, SECOND));
    }

    @Test
    void everybody_has_a_list_of_their_own() {
        agenda.note(1, one, FIRST);
        agenda.note(1, other, SECOND);

        assertThat(agenda.take(1)).containsEntry(one, List.of(FIRST)).containsEntry(other, List.of(SECOND));
    }

    @Test
    void nothing_is_done_twice() {
        agenda.note(1, one, FIRST);
        agenda.take(1);

        assertThat(agenda.take(7)).isEmpty();
    }
}
