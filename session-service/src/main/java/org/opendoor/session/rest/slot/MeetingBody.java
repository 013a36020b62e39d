package org.opendoor.session.rest.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.rest.slot.SuggestionsBody.SuggestionBody;
import org.opendoor.session.usecase.Filed;

/**
 * The first meeting as all may see it who look after the person: when, how and where; neither with whom nor what came of it.
 *
 * @param appointmentId with what follows null where none is booked
 * @param waitingDays from the referral to this meeting
 * @param alternatives after a cancellation because of the way: the next by telephone or video and the nearest places
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingBody(
        UUID referralId,
        UUID appointmentId,
        Instant startsAt,
        String mode,
        String venue,
        Long waitingDays,
        List<SuggestionBody> alternatives) {

    static MeetingBody of(Filed filed) {
        var file = filed.file();
        var id = file.journey().referralId();
        return file.appointment()
                .map(booked -> new MeetingBody(
                        id,
                        booked.id(),
                        booked.startsAt(),
                        booked.medium().code(),
                        booked.venue().orElse(null),
                        file.waitingDays().orElse(null),
                        null))
                .orElseGet(() -> new MeetingBody(id, null, null, null, null, null, null));
    }

    MeetingBody with(List<SuggestionBody> others) {
        return new MeetingBody(referralId, appointmentId, startsAt, mode, venue, waitingDays, others);
    }
}
