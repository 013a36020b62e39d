package org.opendoor.session.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.TimeOfDay;

/**
 * Whether the person wants to hear from somebody afterwards.
 *
 * @param notBefore the first day that suits them; null for any
 * @param times when they like to be contacted; none for any time
 */
public record WishRequest(
        @NotNull ContactWish.Wanted wanted,
        LocalDate notBefore,
        @Size(max = 3) List<@NotNull TimeOfDay> times) {

    ContactWish wish() {
        var known = times == null ? Set.<TimeOfDay>of() : Set.copyOf(times);
        return new ContactWish(wanted, Optional.ofNullable(notBefore), known);
    }

    /** What was told, where anything was. */
    public static Optional<ContactWish> told(WishRequest request) {
        return Optional.ofNullable(request).map(WishRequest::wish);
    }
}
