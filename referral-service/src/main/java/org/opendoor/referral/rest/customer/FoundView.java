package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.FindCustomers;

/** Whom a search found: enough to tell two people of one name apart, and no more. */
public record FoundView(List<Match> items, boolean more) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Match(UUID customerId, String givenName, String familyName, LocalDate dateOfBirth, String postcode) {

        static Match of(Opened opened) {
            var person = opened.customer().profile().orElseThrow().person();
            return new Match(
                    opened.customer().id(),
                    person.givenName(),
                    person.familyName(),
                    person.dateOfBirth().orElse(null),
                    person.postcode().orElse(null));
        }

        @Override
        public String toString() {
            return "Match[hidden]";
        }
    }

    static FoundView of(FindCustomers.Found found) {
        return new FoundView(
                found.people().stream()
                        .filter(opened -> opened.customer().profile().isPresent())
                        .map(Match::of)
                        .toList(),
                found.more());
    }
}
