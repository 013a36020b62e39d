package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people and days of the domain's tests. */
public final class Examples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final UUID REFERRAL = UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01");
    public static final UUID NEXT = UUID.fromString("019c4b11-2e90-7397-a609-cf8091e2f308");
    public static final UUID CUSTOMER = UUID.fromString("019a1c40-7d10-712b-9c3e-a2d1f57b8c01");
    public static final Place DURHAM =
            new Place("durham", "tees-valley-nhs", Optional.of("adviser-0417"), Optional.empty());

    public static final Place WEAR = new Place("sunderland", "wear-nhs", Optional.empty(), Optional.empty());

    public static final Person ADA = new Person(
            "Ada",
            "Lovelace",
            Optional.of(LocalDate.of(1985, 12, 10)),
            Nino.parse("AB123456C"),
            Optional.of("07700 900123"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("DH1 3AB"));

    private Examples() {}

    public static Leaving leaving(Reason reason) {
        return new Leaving(reason, Set.of(), ContactWish.NOT_ASKED, Optional.empty());
    }

    public static Ending ending(EndingKind kind, Family family, int revision) {
        return new Ending(kind, Optional.ofNullable(family), revision, TODAY);
    }

    public static Offer offer(CustomerKind kind) {
        return new Offer(
                CUSTOMER,
                Optional.empty(),
                Source.M5,
                kind,
                DURHAM,
                new Preferences(
                        Optional.of(Channel.PHONE),
                        Set.of(TimeOfDay.AFTERNOON, TimeOfDay.EVENING),
                        Optional.of(TravelMode.BUS),
                        Optional.of("DH1"),
                        Optional.of(DeliveryMode.ONE_TO_ONE)),
                Set.of(Expectation.COPING),
                Set.of(Explained.VOLUNTARY, Explained.TRAVEL_PAID),
                new Circumstances(
                        Optional.of(Interview.FIRST_INTERVIEW),
                        Set.of(OfferedBefore.TRAINING),
                        Optional.of(AdviserContact.RESTS)));
    }
}
