package org.opendoor.analytics.projection;

import java.util.Optional;

/**
 * What is known of whose journey it is, as far as it is counted by.
 *
 * @param cameBack whether they had left a journey before this one
 * @param reason what the adviser's side was told of why it came to nothing; a later word without one takes none back
 */
public record Person(Place place, Background background, boolean cameBack, Optional<Why> reason) {
    static final Person UNKNOWN = new Person(Place.UNKNOWN, Background.NOT_TOLD, false, Optional.empty());

    Person at(Place where) {
        return new Person(place.amendedBy(where), background, cameBack, reason);
    }

    Person returning(boolean afterAnother) {
        return new Person(place, background, afterAnother, reason);
    }

    Person told(Optional<Background> anew, Optional<Why> because) {
        return new Person(place, anew.orElse(background), cameBack, because.or(() -> reason));
    }
}
