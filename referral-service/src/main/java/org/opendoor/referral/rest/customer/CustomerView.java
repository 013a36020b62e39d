package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;

/**
 * A person's record as those who keep it see it. {@code nino} is there only for Jobcentre and data protection;
 * {@code referrals} are those the caller may see, the oldest first.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerView(
        UUID customerId,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String nino,
        String phone,
        String email,
        String address,
        String postcode,
        CustomerKind customerKind,
        ContactBody contact,
        BackgroundBody background,
        ClaimBody claim,
        List<ClaimBody> claims,
        StopReason contactStopped,
        boolean restricted,
        List<UUID> referrals) {

    /** Of a record that is known; {@code mine} are the journeys the caller may see. */
    static CustomerView of(Opened opened, List<Journey> mine, boolean withNumber, LocalDate today) {
        var customer = opened.customer();
        Profile profile = customer.profile().orElseThrow();
        Person person = profile.person();
        return new CustomerView(
                customer.id(),
                person.givenName(),
                person.familyName(),
                person.dateOfBirth().orElse(null),
                person.nino().filter(_ -> withNumber).map(Nino::value).orElse(null),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.address().orElse(null),
                person.postcode().orElse(null),
                profile.kind().or(() -> lastTold(mine)).orElse(null),
                ContactBody.of(profile.contact()),
                BackgroundBody.of(profile.background()),
                profile.claims().on(today).map(ClaimBody::of).orElse(null),
                profile.claims().claims().stream().map(ClaimBody::of).toList(),
                customer.stopped().orElse(null),
                customer.restricted(),
                mine.stream().map(Journey::id).toList());
    }

    private static Optional<CustomerKind> lastTold(List<Journey> mine) {
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.getLast().referral().offer().kind());
    }

    @Override
    public String toString() {
        return "CustomerView[hidden]";
    }
}
