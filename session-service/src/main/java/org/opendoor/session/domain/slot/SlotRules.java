package org.opendoor.session.domain.slot;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.slot.SlotRefusal.SLOT_CONFLICT;
import static org.opendoor.session.domain.slot.SlotRefusal.SLOT_IN_THE_PAST;
import static org.opendoor.session.domain.slot.SlotRefusal.SLOT_TAKEN;
import static org.opendoor.session.domain.slot.SlotRefusal.SLOT_UNKNOWN;
import static org.opendoor.session.domain.slot.SlotRefusal.SLOT_WITHDRAWN;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.slot.Slot.Booked;
import org.opendoor.session.domain.slot.Slot.Open;
import org.opendoor.session.domain.slot.Slot.Unpublished;
import org.opendoor.session.domain.slot.Slot.Withdrawn;
import org.opendoor.session.domain.slot.SlotCommand.Free;
import org.opendoor.session.domain.slot.SlotCommand.Publish;
import org.opendoor.session.domain.slot.SlotCommand.Take;
import org.opendoor.session.domain.slot.SlotCommand.Withdraw;
import org.opendoor.session.domain.slot.SlotEvent.SlotFreed;
import org.opendoor.session.domain.slot.SlotEvent.SlotPublished;
import org.opendoor.session.domain.slot.SlotEvent.SlotTaken;
import org.opendoor.session.domain.slot.SlotEvent.SlotWithdrawn;

/** What a slot answers to a command. Whoever has one keeps it: nothing but their own appointment frees it. */
public final class SlotRules {

    private SlotRules() {}

    /** Pure: the same state and command always give the same answer. */
    public static Decision<SlotEvent, SlotRefusal> decide(Slot state, SlotCommand command) {
        return switch (state) {
            case Unpublished _ -> unpublished(command);
            case Open open -> open(open, command);
            case Booked booked -> booked(booked, command);
            case Withdrawn withdrawn -> withdrawn(withdrawn, command);
        };
    }

    private static Decision<SlotEvent, SlotRefusal> unpublished(SlotCommand command) {
        return switch (command) {
            case Publish publish -> published(publish);
            case Take _, Withdraw _ -> refuse(SLOT_UNKNOWN);
            case Free _ -> alreadyDone();
        };
    }

    private static Decision<SlotEvent, SlotRefusal> open(Open state, SlotCommand command) {
        return switch (command) {
            case Publish publish ->
                state.terms().equals(publish.terms()) ? again(state, publish) : anew(state, publish);
            case Take(var holder, var at) ->
                state.terms().isAhead(at) ? accept(new SlotTaken(holder)) : refuse(SLOT_IN_THE_PAST);
            case Free _ -> alreadyDone();
            case Withdraw _ -> accept(new SlotWithdrawn());
        };
    }

    private static Decision<SlotEvent, SlotRefusal> booked(Booked state, SlotCommand command) {
        return switch (command) {
            case Publish publish when state.terms().equals(publish.terms()) -> alreadyDone();
            case Publish publish when isOlder(state, publish) -> alreadyDone();
            case Publish _, Withdraw _ -> refuse(SLOT_TAKEN);
            case Take(var holder, var _) -> holder.equals(state.holder()) ? alreadyDone() : refuse(SLOT_TAKEN);
            case Free(var appointmentId) ->
                appointmentId.equals(state.holder().appointmentId()) ? accept(new SlotFreed()) : alreadyDone();
        };
    }

    private static Decision<SlotEvent, SlotRefusal> withdrawn(Withdrawn state, SlotCommand command) {
        return switch (command) {
            case Publish publish -> anew(state, publish);
            case Take _ -> refuse(SLOT_WITHDRAWN);
            case Free _, Withdraw _ -> alreadyDone();
        };
    }

    /** The same once more: nothing to do, but a later word on it is the one that counts from now on. */
    private static Decision<SlotEvent, SlotRefusal> again(Slot.Published known, Publish publish) {
        return publish.recordedAt().isAfter(known.recordedAt()) ? published(publish) : alreadyDone();
    }

    private static Decision<SlotEvent, SlotRefusal> anew(Slot.Published known, Publish publish) {
        if (isOlder(known, publish)) {
            return alreadyDone();
        }
        return publish.recordedAt().equals(known.recordedAt()) ? refuse(SLOT_CONFLICT) : published(publish);
    }

    private static boolean isOlder(Slot.Published known, Publish publish) {
        return publish.recordedAt().isBefore(known.recordedAt());
    }

    private static Decision<SlotEvent, SlotRefusal> published(Publish publish) {
        return publish.terms().isAhead(publish.at())
                ? accept(new SlotPublished(publish.terms(), publish.recordedAt()))
                : refuse(SLOT_IN_THE_PAST);
    }
}
