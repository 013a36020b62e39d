package org.opendoor.session.usecase.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.domain.slot.SlotCommand.Publish;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.domain.slot.SlotRules;
import org.opendoor.session.domain.slot.SlotTerms;
import org.opendoor.session.usecase.slot.PublishedRow.Result;

/** What some practitioners have in their diaries, in hand: each row is decided on what the rows before it left. */
final class Diary {

    /** A slot is found by who is there and when it begins. */
    private record Key(String practitioner, Instant startsAt) {
        static Key of(SlotTerms terms) {
            return new Key(terms.practitioner(), terms.startsAt());
        }
    }

    private final Map<Key, FiledSlot> known = new LinkedHashMap<>();
    private final Map<UUID, FiledSlot> changed = new LinkedHashMap<>();

    Diary(List<FiledSlot> slots) {
        slots.forEach(filed -> known.put(Key.of(filed.slot().terms()), filed));
    }

    PublishedRow put(int row, Publish publish, UUID newId) {
        var filed = Optional.ofNullable(known.get(Key.of(publish.terms())));
        if (inAnother(publish.terms())) {
            return PublishedRow.refused(row, SlotRefusal.SLOT_OVERLAPS);
        }
        var state = filed.<Slot>map(FiledSlot::slot).orElseGet(Slot.Unpublished::new);
        return switch (SlotRules.decide(state, publish)) {
            case Decision.Accepted<?, ?> _ -> accepted(row, filed, publish, newId);
            case Decision.AlreadyDone<?, ?> _ -> standing(row, filed.orElseThrow(), publish);
            case Decision.Refused(var why) -> PublishedRow.refused(row, why);
        };
    }

    Collection<FiledSlot> changed() {
        return changed.values();
    }

    private PublishedRow accepted(int row, Optional<FiledSlot> filed, Publish publish, UUID newId) {
        var open = new Slot.Open(publish.terms(), publish.recordedAt());
        var now = filed.map(known -> new FiledSlot(known.id(), open, known.version() + 1))
                .orElseGet(() -> new FiledSlot(newId, open, 1));
        known.put(Key.of(publish.terms()), now);
        changed.put(now.id(), now);
        return new PublishedRow(row, filed.isPresent() ? Result.UPDATED : Result.CREATED, now.id());
    }

    private static PublishedRow standing(int row, FiledSlot filed, Publish publish) {
        boolean older = publish.recordedAt().isBefore(filed.slot().recordedAt())
                && !publish.terms().equals(filed.slot().terms());
        return new PublishedRow(row, older ? Result.SUPERSEDED : Result.UNCHANGED, filed.id());
    }

    /** One under the same key is the same slot, which may be given other terms. */
    private boolean inAnother(SlotTerms terms) {
        return others(terms).anyMatch(terms::overlaps);
    }

    private Stream<SlotTerms> others(SlotTerms terms) {
        var all = new ArrayList<SlotTerms>();
        known.forEach((key, filed) -> {
            if (!key.equals(Key.of(terms)) && !(filed.slot() instanceof Slot.Withdrawn)) {
                all.add(filed.slot().terms());
            }
        });
        return all.stream();
    }
}
