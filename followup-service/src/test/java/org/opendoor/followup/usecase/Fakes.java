package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CheckInDay;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.followup.domain.directory.StaffMember;
import org.opendoor.followup.usecase.directory.Directory;

/** A database, a topic and a clock that live in memory; what a failed transaction did is undone. */
public final class Fakes implements Transactions, Journeys, Announcements, Deadlines, Present, SpokenWords, Directory {
    public final Map<UUID, Journey> kept = new HashMap<>();
    public final List<FollowUpEvent> said = new ArrayList<>();
    public final List<UUID> wordsDestroyed = new ArrayList<>();
    public final List<StaffMember> staff = new ArrayList<>();
    final List<String> timers = new ArrayList<>();
    final Map<UUID, List<Invitation>> invitations = new HashMap<>();
    final List<Cause.CheckIn> askedNoMore = new ArrayList<>();
    final Map<UUID, List<CheckInDay>> checkIns = new HashMap<>();
    LocalDate today = LocalDate.of(2026, 11, 23);
    boolean announcingFails;
    private boolean inTransaction;

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        var before = Map.copyOf(kept);
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> inTransaction = true)
                .chain(work::get)
                .onFailure()
                .invoke(() -> {
                    kept.clear();
                    kept.putAll(before);
                })
                .onTermination()
                .invoke(() -> inTransaction = false);
    }

    @Override
    public Uni<Journey> lock(UUID referralId) {
        insideTransaction();
        return Uni.createFrom().item(kept.computeIfAbsent(referralId, Journey::unheard));
    }

    @Override
    public Uni<Optional<Journey>> lockKnown(UUID referralId) {
        insideTransaction();
        return Uni.createFrom().item(Optional.ofNullable(kept.get(referralId)));
    }

    @Override
    public Uni<Void> save(Journey after, List<FollowUpEvent> events) {
        insideTransaction();
        kept.put(after.referralId(), after);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> say(Journey after, List<FollowUpEvent> events, Instant at) {
        insideTransaction();
        if (announcingFails) {
            return Uni.createFrom().failure(new IllegalStateException("the outbox is full"));
        }
        said.addAll(events);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> watch(UUID referralId, Contact due, Map<EscalationLevel, LocalDate> levelsAhead) {
        insideTransaction();
        timers.add("watch " + due.plan().dueOn());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(UUID referralId, Contact over) {
        insideTransaction();
        timers.add("forget " + over.plan().dueOn());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> watchInvitations(UUID referralId, List<Invitation> ahead, List<Integer> over) {
        insideTransaction();
        invitations.put(referralId, ahead);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> watchCheckIns(UUID referralId, List<CheckInDay> ahead, List<Cause.CheckIn> over) {
        insideTransaction();
        checkIns.put(referralId, ahead);
        askedNoMore.addAll(over);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Moment moment() {
        return new Moment(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), today);
    }

    @Override
    public Uni<Words> read(UUID referralId, UUID contact) {
        insideTransaction();
        return Uni.createFrom().item(Words.NONE);
    }

    @Override
    public Uni<Void> destroy(UUID referralId) {
        wordsDestroyed.add(referralId);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Colleagues> ofDistrict(String district) {
        return Uni.createFrom().item(new Colleagues(district, staff, Optional.empty()));
    }

    @Override
    public Uni<Colleagues> ofProvider(String provider) {
        return Uni.createFrom().item(new Colleagues(provider, staff, Optional.of("practitioner-1")));
    }

    @Override
    public Uni<List<String>> standingInFor(String cover, LocalDate day) {
        return Uni.createFrom()
                .item(staff.stream()
                        .filter(member ->
                                member.coverOn(day).filter(cover::equals).isPresent())
                        .map(StaffMember::id)
                        .toList());
    }

    private void insideTransaction() {
        if (!inTransaction) {
            throw new IllegalStateException("outside a transaction");
        }
    }
}
