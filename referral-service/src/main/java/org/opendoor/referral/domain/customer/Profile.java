package org.opendoor.referral.domain.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;

/**
 * All that was told about a person. What is inside is sealed as one, so that no column of it can be read or joined.
 *
 * @param hopes what the person expects of the programme, in their own words
 */
public record Profile(
        Person person,
        Optional<CustomerKind> kind,
        ContactPreferences contact,
        Background background,
        ClaimHistory claims,
        Optional<String> hopes) {

    /** Somebody whose own words nobody wrote down. */
    public Profile(
            Person person,
            Optional<CustomerKind> kind,
            ContactPreferences contact,
            Background background,
            ClaimHistory claims) {
        this(person, kind, contact, background, claims, Optional.empty());
    }

    /** Somebody of whom no more is known than who they are. */
    public static Profile of(Person person) {
        return new Profile(person, Optional.empty(), ContactPreferences.NONE, Background.NONE, ClaimHistory.NONE);
    }

    /** As told anew; the number and the claims have ways of their own and stay. */
    Profile told(Details details) {
        return new Profile(
                details.person().withNino(person.nino()),
                details.kind().or(() -> kind),
                details.contact(),
                details.background(),
                claims,
                hopes);
    }

    /** What is told at the beginning of a journey; what is not told then stays. */
    Profile toldAgain(Optional<Person> newer, Optional<String> words) {
        return new Profile(
                newer.map(person::updatedBy).orElse(person), kind, contact, background, claims, words.or(() -> hopes));
    }

    Profile withNino(Optional<Nino> nino) {
        return new Profile(person.withNino(nino), kind, contact, background, claims, hopes);
    }

    Profile withClaim(Claim claim) {
        return new Profile(person, kind, contact, background, claims.with(claim), hopes);
    }

    /** This record's details, its gaps filled from the other's. */
    Profile filledFrom(Profile other) {
        return new Profile(
                other.person.updatedBy(person),
                kind.or(other::kind),
                contact.filledFrom(other.contact),
                background.filledFrom(other.background),
                claims.filledFrom(other.claims),
                hopes.or(other::hopes));
    }

    /** The names of what differs: a history of changes holds these and never a value. */
    public Set<String> differencesFrom(Profile other) {
        var mine = fields();
        var theirs = other.fields();
        Set<String> different = new TreeSet<>(mine.keySet());
        different.removeIf(name -> mine.get(name).equals(theirs.get(name)));
        return different;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("givenName", person.givenName());
        fields.put("familyName", person.familyName());
        fields.put("dateOfBirth", person.dateOfBirth());
        fields.put("nino", person.nino());
        fields.put("phone", person.phone());
        fields.put("email", person.email());
        fields.put("address", person.address());
        fields.put("postcode", person.postcode());
        fields.put("customerKind", kind);
        fields.put("contact", contact);
        fields.put("background", background);
        fields.put("claims", claims);
        fields.put("hopes", hopes);
        return fields;
    }

    @Override
    public String toString() {
        return "Profile[hidden]";
    }
}
