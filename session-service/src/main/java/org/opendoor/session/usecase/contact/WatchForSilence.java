package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Misses;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.Silence;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.contact.SilenceDeadlines.Deadline;
import org.opendoor.session.usecase.contact.Silences.Silent;

/** Keeps up with who stopped coming, and makes sure that somebody looks again when it has lasted too long. */
@ApplicationScoped
public class WatchForSilence implements Consequence {

    private final Contacts contacts;
    private final Silences silences;
    private final SilenceDeadlines deadlines;

    public WatchForSilence(Contacts contacts, Silences silences, SilenceDeadlines deadlines) {
        this.contacts = contacts;
        this.silences = silences;
        this.deadlines = deadlines;
    }

    /** Most of whom something is heard were never silent: of them nothing need be asked or written. */
    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var concerned = happenings.stream()
                .filter(what -> hasMissed(what.before()) || hasMissed(what.after()))
                .map(Happening::after)
                .toList();
        return look(concerned);
    }

    /** Looks anew at these programmes. */
    Uni<Void> look(List<Programme> programmes) {
        if (programmes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var journeys = programmes.stream().map(WatchForSilence::idOf).toList();
        return contacts.lastReached(journeys).chain(lastReached -> keep(programmes, lastReached));
    }

    private Uni<Void> keep(List<Programme> programmes, Map<UUID, LocalDate> lastReached) {
        var silent = new ArrayList<Silent>();
        var heard = new ArrayList<UUID>();
        for (var programme : programmes) {
            var journey = Evolution.journeyOf(programme);
            var last = Optional.ofNullable(lastReached.get(journey.referralId()));
            silence(programme, last)
                    .ifPresentOrElse(
                            silence -> silent.add(silent(journey, silence)), () -> heard.add(journey.referralId()));
        }
        return silences.end(heard)
                .chain(() -> silences.keep(silent))
                .chain(() -> deadlines.watch(silent.stream()
                        .map(each -> new Deadline(each.provider(), each.lastDay()))
                        .collect(Collectors.toSet())));
    }

    private static Optional<Silence> silence(Programme programme, Optional<LocalDate> lastReached) {
        return programme instanceof Underway underway ? Silence.of(underway.course(), lastReached) : Optional.empty();
    }

    private static Silent silent(Journey journey, Silence silence) {
        return new Silent(journey.referralId(), journey.parties().provider(), silence.since(), silence.lastDay());
    }

    private static boolean hasMissed(Programme programme) {
        return Evolution.courseOf(programme)
                .filter(course -> !Misses.sinceLastAttended(course).isEmpty())
                .isPresent();
    }

    private static UUID idOf(Programme programme) {
        return Evolution.journeyOf(programme).referralId();
    }
}
