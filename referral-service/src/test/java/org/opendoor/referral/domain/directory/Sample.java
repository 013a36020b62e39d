package org.opendoor.referral.domain.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small directory in which everything is sound, and ways to spoil it. */
public final class Sample {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final HealthWords WORDS = new HealthWords(Set.of("clinic", "health*"));
    public static final DirectoryRules RULES = new DirectoryRules(WORDS);

    public static final District DURHAM = district("durham", "north-nhs");
    public static final District TYNESIDE = district("tyneside", null);
    public static final Provider NORTH = provider("north-nhs", "pat", "durham");
    public static final Venue ROOMS = venue("Claypath Rooms", new Coordinates(54.7778, -1.5721));
    public static final StaffMember ANN = adviser("ann", "durham");
    public static final StaffMember BEA = adviser("bea", "durham");
    public static final StaffMember CAL = adviser("cal", "durham");
    public static final StaffMember ABE = adviser("abe", "tyneside");
    public static final StaffMember PAT = practitioner("pat", "north-nhs");
    public static final Directory DIRECTORY =
            Directory.of(List.of(DURHAM, TYNESIDE, NORTH, ROOMS, ANN, BEA, CAL, ABE, PAT));

    private Sample() {}

    public static District district(String code, String defaultProvider) {
        return new District(code, "County " + code, DeliveryModel.MODULAR, Optional.ofNullable(defaultProvider), true);
    }

    public static Provider provider(String code, String contact, String... districts) {
        return new Provider(
                code,
                "The Trust",
                "Steady Steps",
                Set.of(districts),
                Set.of("DH", "SR8"),
                Optional.ofNullable(contact),
                true);
    }

    public static Venue venue(String name, Coordinates coordinates) {
        return new Venue(
                "claypath",
                "north-nhs",
                name,
                new Venue.Address(
                        List.of("14 Claypath", "Durham"),
                        Postcode.parse("DH1 1RH").orElseThrow(),
                        Optional.ofNullable(coordinates)),
                new Venue.Access(true, true),
                new Venue.WayThere(
                        Optional.of("Walkergate"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "0191 498 0101"),
                true);
    }

    public static StaffMember adviser(String id, String district, Absence... absences) {
        return new StaffMember(
                id, StaffRole.ADVISER, Optional.of(district), Optional.empty(), "Somebody", true, List.of(absences));
    }

    public static StaffMember practitioner(String id, String provider) {
        return new StaffMember(
                id, StaffRole.PRACTITIONER, Optional.empty(), Optional.of(provider), "Somebody", true, List.of());
    }

    /** Away from one day after today to another. */
    public static Absence away(int from, int to, String cover) {
        return new Absence(TODAY.plusDays(from), TODAY.plusDays(to), Optional.ofNullable(cover));
    }
}
