package org.opendoor.referral.persistence.customer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.customer.AgeBand;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.Claim;
import org.opendoor.referral.domain.customer.ClaimHistory;
import org.opendoor.referral.domain.customer.ContactPreferences;
import org.opendoor.referral.domain.customer.Ethnicity;
import org.opendoor.referral.domain.customer.Gender;
import org.opendoor.referral.domain.customer.Language;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.QuietHours;

/** What is inside the seal: the profile as JSON, so that a field more needs no migration of what nobody can read. */
record SealedProfile(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String nino,
        String phone,
        String email,
        String address,
        String postcode,
        CustomerKind kind,
        Contact contact,
        Answers background,
        List<Claim> claims,
        String hopes) {

    /** How to reach the person. */
    record Contact(
            Channel channel,
            Boolean messageSafe,
            Set<AccessibleFormat> formats,
            String interpreter,
            Set<DayOfWeek> days,
            Set<TimeOfDay> times,
            TravelMode travelMode,
            LocalTime quietFrom,
            LocalTime quietTo) {}

    /** What is asked to see whether everybody is served alike. */
    record Answers(AgeBand ageBand, Gender gender, Ethnicity ethnicity) {}

    static SealedProfile of(Profile profile) {
        Person person = profile.person();
        ContactPreferences contact = profile.contact();
        Background background = profile.background();
        return new SealedProfile(
                person.givenName(),
                person.familyName(),
                person.dateOfBirth().orElse(null),
                person.nino().map(Nino::value).orElse(null),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.address().orElse(null),
                person.postcode().orElse(null),
                profile.kind().orElse(null),
                new Contact(
                        contact.channel().orElse(null),
                        contact.messageSafe().orElse(null),
                        contact.formats(),
                        contact.interpreter().map(Language::code).orElse(null),
                        contact.days(),
                        contact.times(),
                        contact.travelMode().orElse(null),
                        contact.quietHours().map(QuietHours::from).orElse(null),
                        contact.quietHours().map(QuietHours::to).orElse(null)),
                new Answers(
                        background.ageBand().orElse(null),
                        background.gender().orElse(null),
                        background.ethnicity().orElse(null)),
                profile.claims().claims(),
                profile.hopes().orElse(null));
    }

    Profile profile() {
        return new Profile(
                new Person(
                        givenName,
                        familyName,
                        Optional.ofNullable(dateOfBirth),
                        Optional.ofNullable(nino).flatMap(Nino::parse),
                        Optional.ofNullable(phone),
                        Optional.ofNullable(email),
                        Optional.ofNullable(address),
                        Optional.ofNullable(postcode)),
                Optional.ofNullable(kind),
                contact == null ? ContactPreferences.NONE : opened(contact),
                background == null ? Background.NONE : opened(background),
                claims == null ? ClaimHistory.NONE : new ClaimHistory(claims),
                Optional.ofNullable(hopes));
    }

    private static ContactPreferences opened(Contact contact) {
        return new ContactPreferences(
                Optional.ofNullable(contact.channel),
                Optional.ofNullable(contact.messageSafe),
                Objects.requireNonNullElse(contact.formats, Set.of()),
                Optional.ofNullable(contact.interpreter).flatMap(Language::parse),
                Objects.requireNonNullElse(contact.days, Set.of()),
                Objects.requireNonNullElse(contact.times, Set.of()),
                Optional.ofNullable(contact.travelMode),
                Optional.ofNullable(contact.quietFrom).map(from -> new QuietHours(from, contact.quietTo)));
    }

    private static Background opened(Answers answers) {
        return new Background(
                Optional.ofNullable(answers.ageBand),
                Optional.ofNullable(answers.gender),
                Optional.ofNullable(answers.ethnicity));
    }

    @Override
    public String toString() {
        return "SealedProfile[hidden]";
    }
}
