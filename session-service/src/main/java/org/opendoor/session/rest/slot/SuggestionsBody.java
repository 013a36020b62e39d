package org.opendoor.session.rest.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.usecase.slot.Suggested.Suggestion;

/**
 * First meetings that suit, the next first.
 *
 * @param instead what can be offered where none does; null where one does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionsBody(List<SuggestionBody> suggestions, InsteadBody instead) {

    /**
     * Nothing suits, and that is written down as a wish nobody could meet.
     *
     * @param fromHome by telephone or video with the same provider
     * @param otherProviders face to face or otherwise as wished, with another provider of the district: to be booked once
     *     the journey is transferred there
     */
    public record InsteadBody(List<SuggestionBody> fromHome, List<SuggestionBody> otherProviders) {}

    /**
     * One of them.
     *
     * @param venueName its public name
     * @param kilometres as the crow flies, to a tenth; null where the way is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionBody(
            UUID slotId,
            String provider,
            Instant startsAt,
            int minutes,
            String mode,
            String venue,
            String venueName,
            Double kilometres) {

        private static final double TENTHS = 10;

        static SuggestionBody of(Suggestion suggestion) {
            var terms = suggestion.slot().slot().terms();
            return new SuggestionBody(
                    suggestion.slot().id(),
                    terms.provider(),
                    terms.startsAt(),
                    terms.minutes(),
                    terms.medium().code(),
                    terms.venue().orElse(null),
                    suggestion.venue().map(Venue::name).orElse(null),
                    suggestion
                            .kilometres()
                            .map(far -> Math.round(far * TENTHS) / TENTHS)
                            .orElse(null));
        }

        static List<SuggestionBody> all(List<Suggestion> suggestions) {
            return suggestions.stream().map(SuggestionBody::of).toList();
        }
    }
}
