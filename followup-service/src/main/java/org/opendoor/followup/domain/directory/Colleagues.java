package org.opendoor.followup.domain.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.followup.domain.EscalationLevel.Addressee;

/**
 * Those who can be told of a late contact: the staff of one district or provider, and whoever stands in for them, perhaps
 * from elsewhere.
 *
 * @param place the district's or the provider's id
 * @param staff who they are, in the order of their ids
 * @param contact whom the provider named for the last level
 */
public record Colleagues(String place, List<StaffMember> staff, Optional<String> contact) {
    public Colleagues {
        staff = List.copyOf(staff);
    }

    /** Where nothing is known of anybody. */
    public static Colleagues none() {
        return new Colleagues("", List.of(), Optional.empty());
    }

    /**
     * Who is told on this day. Whoever is away is stood in for by their cover, and that one by theirs; who has left, or is
     * away without cover, is not told.
     *
     * @return opaque ids, each once; empty where nobody is there
     */
    public List<String> told(Addressee addressee, LocalDate day) {
        return wanted(addressee)
                .flatMap(member -> there(member, day, new HashSet<>()).stream())
                .distinct()
                .toList();
    }

    private Stream<StaffMember> wanted(Addressee addressee) {
        return switch (addressee) {
            case TEAM_LEADER -> inDistrict(StaffMember.Role.TEAM_LEADER);
            case DISTRICT_MANAGER -> inDistrict(StaffMember.Role.DISTRICT_MANAGER);
            case PROVIDER_PRACTITIONERS ->
                staff.stream()
                        .filter(member -> member.role() == StaffMember.Role.PRACTITIONER)
                        .filter(member ->
                                member.provider().filter(place::equals).isPresent());
            case PROVIDER_CONTACT -> contact.flatMap(this::byId).stream();
        };
    }

    private Stream<StaffMember> inDistrict(StaffMember.Role role) {
        return staff.stream()
                .filter(member -> member.role() == role)
                .filter(member -> member.district().filter(place::equals).isPresent());
    }

    /** Two who stand in for each other are away both. */
    private Optional<String> there(StaffMember member, LocalDate day, Set<String> asked) {
        if (!member.active() || !asked.add(member.id())) {
            return Optional.empty();
        }
        return member.worksOn(day)
                ? Optional.of(member.id())
                : member.coverOn(day).flatMap(this::byId).flatMap(cover -> there(cover, day, asked));
    }

    private Optional<StaffMember> byId(String id) {
        return staff.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
