package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.TimeOfDay;

/** The contact wish as last told, before the ending and after it. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record WishColumns(
        @JsonProperty("wish_wanted") ContactWish.Wanted wanted,
        @JsonProperty("wish_not_before") LocalDate notBefore,
        @JsonProperty("wish_times") String times) {

    static WishColumns of(ContactWish wish) {
        return new WishColumns(wish.wanted(), wish.notBefore().orElse(null), Words.joined(wish.times()));
    }

    ContactWish wish() {
        return new ContactWish(wanted, Optional.ofNullable(notBefore), Set.copyOf(Words.split(times, TimeOfDay.class)));
    }
}
