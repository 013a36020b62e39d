package org.opendoor.followup.rest.returning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.ReturnWishes;

/**
 * A yes. Nothing has to be different from before: an empty body is enough.
 *
 * @param wishes what is different this time; absent where nothing is
 */
public record ReReferralRequest(@Valid Wishes wishes) {

    /**
     * What would make it easier to come; what is absent is as it was.
     *
     * @param channel how to be reached
     * @param times times of day that suit them
     * @param mode in a group or alone
     */
    public record Wishes(
            ReturnWishes.WishedChannel channel, Set<ContactWish.@NotNull TimeOfDay> times, ReturnWishes.Mode mode) {}

    ReturnWishes read() {
        return wishes == null
                ? ReturnWishes.NONE
                : new ReturnWishes(
                        Optional.ofNullable(wishes.channel()),
                        Optional.ofNullable(wishes.times()).orElse(Set.of()),
                        Optional.ofNullable(wishes.mode()));
    }
}
