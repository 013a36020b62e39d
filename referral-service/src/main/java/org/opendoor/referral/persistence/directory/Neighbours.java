package org.opendoor.referral.persistence.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.Venue;

/**
 * What has to be read to judge a set of entries. Districts and providers are few, so all of them; of staff those who are
 * named and their colleagues, since only colleagues cover each other; of venues those that are there already.
 */
record Neighbours(Set<String> venues, Set<String> staff) {

    private static final String IDS = "(select jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))";

    private static final String THESE = "where r.id in " + IDS;

    private static final String COLLEAGUES = THESE
            + " or r.district in (select n.district from staff_member n where n.id in " + IDS + ")"
            + " or r.provider in (select n.provider from staff_member n where n.id in " + IDS + ")";

    /** One statement. */
    record Query(EntryTable table, String sql, Set<String> ids) {
        boolean needsIds() {
            return sql.contains(":ids");
        }
    }

    static Neighbours of(Collection<? extends Entry> entries) {
        Set<String> venues = new HashSet<>();
        Set<String> staff = new HashSet<>();
        for (Entry entry : entries) {
            switch (entry) {
                case District _ -> {}
                case Provider provider -> provider.contact().ifPresent(staff::add);
                case Venue venue -> venues.add(venue.id());
                case StaffMember person -> {
                    staff.add(person.id());
                    person.absences().forEach(absence -> absence.cover().ifPresent(staff::add));
                }
            }
        }
        return new Neighbours(venues, staff);
    }

    List<Query> queries() {
        return Stream.of(
                        new Query(EntryTable.DISTRICT, EntryTable.DISTRICT.asJson(), Set.of()),
                        new Query(EntryTable.PROVIDER, EntryTable.PROVIDER.asJson(), Set.of()),
                        new Query(EntryTable.VENUE, EntryTable.VENUE.asJson() + THESE, venues),
                        new Query(EntryTable.STAFF, EntryTable.STAFF.asJson() + COLLEAGUES, staff))
                .filter(query -> !query.needsIds() || !query.ids().isEmpty())
                .toList();
    }
}
