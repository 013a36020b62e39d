package org.opendoor.referral.rest.customer;

import java.time.Instant;
import java.util.List;
import org.opendoor.referral.usecase.customer.CustomerHistory.Change;

/** Who changed what of a record, and when; {@code fields} are names, never values. */
public record ChangeView(Instant at, String who, String what, List<String> fields) {

    static ChangeView of(Change change) {
        return new ChangeView(change.at(), change.who(), change.what(), change.fields());
    }
}
