package org.opendoor.session.domain.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.Medium;

/** Runs the table of docs/states/slot.md: every state against every command. */
class SlotTableTest {

    private static final StateTable TABLE = StateTable.read("slot.md");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant SAID = NOW.minusSeconds(60);
    private static final SlotTerms TERMS = at("old-library", NOW.plus(Duration.ofDays(1)));
    private static final SlotTerms OTHERS = at("new-library", TERMS.startsAt());
    private static final Slot.Holder HOLDER = new Slot.Holder(UUID.randomUUID(), UUID.randomUUID());
    private static final Slot.Holder OTHER_HOLDER = new Slot.Holder(UUID.randomUUID(), UUID.randomUUID());

    private static final Slot.Open OPEN = new Slot.Open(TERMS, SAID);
    private static final Slot.Booked BOOKED = new Slot.Booked(TERMS, SAID, HOLDER);
    private static final Slot.Withdrawn WITHDRAWN = new Slot.Withdrawn(TERMS, SAID);
    private static final List<Slot> STATES = List.of(new Slot.Unpublished(), OPEN, BOOKED, WITHDRAWN);

    private static final List<SlotCommand> COMMANDS = List.of(
            new SlotCommand.Publish(OTHERS, NOW, NOW),
            new SlotCommand.Take(OTHER_HOLDER, NOW),
            new SlotCommand.Free(HOLDER.appointmentId()),
            new SlotCommand.Withdraw());

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var state = named(STATES, cell.state());
        var command = named(COMMANDS, cell.command());

        assertThat(answer(state, command)).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Slot.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(SlotCommand.class));
    }

    @Test
    void the_senders_clock_decides_between_two_statements() {
        assertThat(answer(OPEN, publish(OTHERS, SAID.minusSeconds(1)))).isEqualTo("=");
        assertThat(answer(OPEN, publish(OTHERS, SAID))).isEqualTo("✘ SLOT_CONFLICT");
        assertThat(answer(OPEN, publish(TERMS, SAID))).isEqualTo("=");
        assertThat(answer(OPEN, publish(TERMS, SAID.minusSeconds(1)))).isEqualTo("=");
        assertThat(answer(OPEN, publish(TERMS, NOW))).isEqualTo("→ SlotPublished");
        assertThat(answer(WITHDRAWN, publish(TERMS, SAID))).isEqualTo("✘ SLOT_CONFLICT");
        assertThat(answer(WITHDRAWN, publish(TERMS, SAID.minusSeconds(1)))).isEqualTo("=");
        assertThat(answer(BOOKED, publish(OTHERS, SAID.minusSeconds(1)))).isEqualTo("=");
        assertThat(answer(BOOKED, publish(TERMS, NOW))).isEqualTo("=");
    }

    @Test
    void what_has_begun_is_neither_published_nor_taken() {
        var begun = at("old-library", NOW);

        assertThat(answer(new Slot.Unpublished(), publish(begun, NOW))).isEqualTo("✘ SLOT_IN_THE_PAST");
        assertThat(answer(new Slot.Open(begun, SAID), new SlotCommand.Take(HOLDER, NOW)))
                .isEqualTo("✘ SLOT_IN_THE_PAST");
    }

    @Test
    void whoever_has_a_slot_may_say_so_twice_and_no_other_appointment_frees_it() {
        assertThat(answer(BOOKED, new SlotCommand.Take(HOLDER, NOW))).isEqualTo("=");
        assertThat(answer(BOOKED, new SlotCommand.Free(OTHER_HOLDER.appointmentId())))
                .isEqualTo("=");
    }

    @Test
    void one_meeting_may_begin_when_the_other_ends_and_not_before() {
        var first = at("old-library", NOW);

        assertThat(first.overlaps(at("old-library", NOW.plus(Duration.ofMinutes(59)))))
                .isTrue();
        assertThat(first.overlaps(at("new-library", NOW.minus(Duration.ofMinutes(59)))))
                .isTrue();
        assertThat(first.overlaps(at("old-library", NOW.plus(Duration.ofMinutes(60)))))
                .isFalse();
    }

    private static SlotTerms at(String venue, Instant startsAt) {
        return new SlotTerms(
                "tees-valley-nhs", "practitioner-7", Medium.FACE_TO_FACE, Optional.of(venue), startsAt, 60);
    }

    private static SlotCommand publish(SlotTerms terms, Instant recordedAt) {
        return new SlotCommand.Publish(terms, recordedAt, NOW);
    }

    private static String answer(Slot state, SlotCommand command) {
        return describe(SlotRules.decide(state, command));
    }
}
