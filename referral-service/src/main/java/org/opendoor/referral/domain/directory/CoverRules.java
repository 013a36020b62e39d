package org.opendoor.referral.domain.directory;

import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_AWAY;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_CIRCULAR;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_ELSEWHERE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_NOT_ACTIVE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_ONESELF;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COVER_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.STILL_COVERING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands in for whom. Whoever is named is there on all of those days and may do the work; what is over is history and
 * no longer judged.
 */
final class CoverRules {

    static final String FIELD = "absences";

    private CoverRules() {}

    static void check(Directory directory, StaffMember person, LocalDate today, List<Fault> faults) {
        if (person.active()) {
            person.absences().stream()
                    .filter(absence -> !absence.isOverOn(today) && !absence.runsBackwards())
                    .flatMap(absence -> objection(directory, person, absence).stream())
                    .distinct()
                    .forEach(why -> faults.add(new Fault(why, FIELD)));
        }
        directory.coveredBy(person.id()).stream()
                .filter(colleague -> colleague.active() && !colleague.id().equals(person.id()))
                .flatMap(colleague -> colleague.absences().stream()
                        .filter(absence -> !absence.isOverOn(today)
                                && absence.cover().filter(person.id()::equals).isPresent())
                        .flatMap(absence -> brokenPromise(person, colleague, absence).stream()))
                .distinct()
                .forEach(field -> faults.add(new Fault(STILL_COVERING, field)));
    }

    private static Optional<DirectoryRefusal> objection(Directory directory, StaffMember person, Absence absence) {
        if (absence.cover().isEmpty()) {
            return Optional.empty();
        }
        if (absence.cover().get().equals(person.id())) {
            return Optional.of(COVER_ONESELF);
        }
        return directory
                .staff(absence.cover().get())
                .map(cover -> objection(directory, person, cover, absence))
                .orElse(Optional.of(COVER_UNKNOWN));
    }

    private static Optional<DirectoryRefusal> objection(
            Directory directory, StaffMember person, StaffMember cover, Absence absence) {
        if (!cover.active()) {
            return Optional.of(COVER_NOT_ACTIVE);
        }
        if (!cover.worksWith(person)) {
            return Optional.of(COVER_ELSEWHERE);
        }
        if (!cover.isAwayDuring(absence)) {
            return Optional.empty();
        }
        return Optional.of(
                leadsTo(person.id(), directory, cover, absence, new HashSet<>()) ? COVER_CIRCULAR : COVER_AWAY);
    }

    /** Whether following who covers whom on those days ends at {@code wanted}. */
    private static boolean leadsTo(
            String wanted, Directory directory, StaffMember from, Absence days, Set<String> seen) {
        return from.absences().stream()
                .filter(days::overlaps)
                .flatMap(absence -> absence.cover().stream())
                .filter(seen::add)
                .anyMatch(next -> next.equals(wanted)
                        || directory
                                .staff(next)
                                .filter(cover -> leadsTo(wanted, directory, cover, days, seen))
                                .isPresent());
    }

    /** The field by which somebody lets a colleague down whom they cover. */
    private static Optional<String> brokenPromise(StaffMember person, StaffMember colleague, Absence absence) {
        if (!person.active()) {
            return Optional.of("active");
        }
        if (!person.worksWith(colleague)) {
            return Optional.of(person.role().ofProvider() ? "provider" : "district");
        }
        return person.isAwayDuring(absence) ? Optional.of(FIELD) : Optional.empty();
    }
}
