package org.opendoor.referral.messaging.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.directory.HealthWords;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.domain.notice.Meeting;
import org.opendoor.referral.domain.notice.MeetingMode;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.notice.Draft;

/** What a draft knows, under the names that templates use; what is not known is there and empty. */
final class Saying {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final String PROGRAMME = "the programme";

    private final HealthWords healthWords;

    Saying(HealthWords healthWords) {
        this.healthWords = healthWords;
    }

    Map<String, Object> of(Draft draft) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", draft.recipient().name());
        data.put("sender", draft.sender().name());
        data.put("jobcentre", draft.sender().speaker() == Speaker.JOBCENTRE);
        data.put("programme", draft.sender().programme().orElse(PROGRAMME));
        data.put("outside", outside(draft.sender().programme()));
        data.put("phone", draft.sender().phone().orElse(null));
        data.put("written", FULL_DAY.format(draft.writtenOn()));
        data.put("link", draft.link().orElse(null));
        data.put("venue", draft.venue().map(Saying::venue).orElse(null));
        data.put("meet", draft.occasion().meets().map(Saying::meeting).orElse(null));
        occasion(draft.occasion(), data);
        return data;
    }

    /** What the programme is called where others may read it. */
    private String outside(Optional<String> programme) {
        return programme.filter(name -> !healthWords.areIn(name)).orElse(PROGRAMME);
    }

    private static void occasion(Occasion occasion, Map<String, Object> data) {
        switch (occasion) {
            case Occasion.AppointmentCancelled(var wasAt) ->
                data.put("day", wasAt.map(at -> day(at)).orElse(null));
            case Occasion.LastSessionNext(var on) -> data.put("day", day(on));
            case Occasion.ContactBooked(var on, var _) -> data.put("day", day(on));
            case Occasion.AppointmentBooked _,
                    Occasion.AppointmentChanged _,
                    Occasion.SessionReminder _,
                    Occasion.SessionMoved _,
                    Occasion.NotTheLastYet _,
                    Occasion.WelcomeBack _,
                    Occasion.Invitation _,
                    Occasion.CouldNotReachYou _,
                    Occasion.MayStay _ -> {}
        }
    }

    private static Map<String, Object> meeting(Meeting meeting) {
        return Map.of(
                "day", day(meeting.startsAt()),
                "time", time(meeting.startsAt()),
                "there", meeting.mode() == MeetingMode.FACE_TO_FACE,
                "byPhone", meeting.mode() == MeetingMode.TELEPHONE,
                "byVideo", meeting.mode() == MeetingMode.VIDEO);
    }

    private static Map<String, Object> venue(Venue venue) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", venue.name());
        data.put("address", String.join(", ", lines(venue)));
        data.put("level", venue.access().level());
        data.put("bus", sentence(venue.wayThere().publicTransport()));
        data.put("parking", sentence(venue.wayThere().parking()));
        data.put("directions", sentence(venue.wayThere().directions()));
        data.put("entrance", sentence(venue.wayThere().entrance()));
        data.put("phone", venue.wayThere().phoneWhenLost());
        return data;
    }

    private static List<String> lines(Venue venue) {
        var address = venue.address();
        return Stream.concat(
                        address.lines().stream(), Stream.of(address.postcode().toString()))
                .toList();
    }

    /** Somebody else's words, on one line and with a full stop. */
    private static String sentence(Optional<String> told) {
        return told.map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.matches(".*[.!?]") ? text : text + ".")
                .orElse(null);
    }

    private static String day(Instant at) {
        return day(LocalDate.ofInstant(at, PlatformClock.ZONE));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Instant at) {
        ZonedDateTime local = at.atZone(PlatformClock.ZONE);
        return (local.getMinute() == 0 ? HOUR : MINUTES).format(local).toLowerCase(Locale.UK);
    }
}
