package org.opendoor.referral.domain.directory;

import static org.opendoor.referral.domain.directory.DirectoryRefusal.ABSENCES_OVERLAP;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.ABSENCE_BACKWARDS;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.DISTRICT_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.PROVIDER_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.ROLE_NEEDS_DISTRICT;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.ROLE_NEEDS_PROVIDER;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.STILL_CONTACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** For whom somebody works, and when they are away. */
final class StaffRules {

    private StaffRules() {}

    static List<Fault> faults(Directory directory, StaffMember person, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        workplace(directory, person, faults);
        absences(person, faults);
        if (directory.withContact(person.id()).stream().anyMatch(provider -> isMissedBy(provider, person))) {
            faults.add(new Fault(STILL_CONTACT, person.active() ? "provider" : "active"));
        }
        CoverRules.check(directory, person, today, faults);
        return faults;
    }

    private static void workplace(Directory directory, StaffMember person, List<Fault> faults) {
        boolean ofProvider = person.role().ofProvider();
        if (person.provider().isPresent() != ofProvider || person.district().isPresent() == ofProvider) {
            faults.add(new Fault(ofProvider ? ROLE_NEEDS_PROVIDER : ROLE_NEEDS_DISTRICT, "role"));
        }
        if (person.district().filter(code -> directory.district(code).isEmpty()).isPresent()) {
            faults.add(new Fault(DISTRICT_UNKNOWN, "district"));
        }
        if (person.provider().filter(code -> directory.provider(code).isEmpty()).isPresent()) {
            faults.add(new Fault(PROVIDER_UNKNOWN, "provider"));
        }
    }

    private static void absences(StaffMember person, List<Fault> faults) {
        List<Absence> absences = person.absences();
        if (absences.stream().anyMatch(Absence::runsBackwards)) {
            faults.add(new Fault(ABSENCE_BACKWARDS, CoverRules.FIELD));
            return;
        }
        boolean overlap = IntStream.range(0, absences.size())
                .anyMatch(later -> absences.subList(0, later).stream().anyMatch(absences.get(later)::overlaps));
        if (overlap) {
            faults.add(new Fault(ABSENCES_OVERLAP, CoverRules.FIELD));
        }
    }

    private static boolean isMissedBy(Provider provider, StaffMember contact) {
        return provider.active()
                && (!contact.active()
                        || contact.provider().filter(provider.code()::equals).isEmpty());
    }
}
