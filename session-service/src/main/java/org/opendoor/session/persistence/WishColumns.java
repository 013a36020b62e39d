package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.TimeOfDay;

/** The contact wish as last told, before the ending and after it. */
@Embeddable
record WishColumns(
        @Enumerated(EnumType.STRING) @Column(name = "wish_wanted")
        ContactWish.Wanted wanted,

        @Column(name = "wish_not_before") LocalDate notBefore,
        @Column(name = "wish_times") String times) {

    static WishColumns of(ContactWish wish) {
        return new WishColumns(wish.wanted(), wish.notBefore().orElse(null), Words.joined(wish.times()));
    }

    ContactWish wish() {
        return new ContactWish(wanted, Optional.ofNullable(notBefore), Set.copyOf(Words.split(times, TimeOfDay.class)));
    }
}
