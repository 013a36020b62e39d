package org.opendoor.referral.usecase.customer;

import java.time.LocalDate;
import org.opendoor.referral.domain.Nino;

/** What somebody knows of the person they look for. */
public sealed interface Sought {

    /** The word for the audit: how it was looked for, never for whom. */
    String by();

    /** Surname as they spell it, and the day of birth. */
    record Named(String familyName, LocalDate dateOfBirth) implements Sought {

        @Override
        public String by() {
            return "surname and date of birth";
        }

        @Override
        public String toString() {
            return "Named[hidden]";
        }
    }

    /** The National Insurance number. */
    record Numbered(Nino nino) implements Sought {

        @Override
        public String by() {
            return "number";
        }
    }
}
