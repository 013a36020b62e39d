package org.opendoor.session.domain.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Venue;

/**
 * When, how and where a first meeting would suit a person. Nothing said about something means that anything suits.
 *
 * @param times by the time of the United Kingdom: the morning ends at noon, the evening begins at five
 * @param media how they can meet
 * @param from the first day that suits
 */
public record WantedSlot(
        Set<TimeOfDay> times, Set<DayOfWeek> days, Set<Medium> media, Optional<LocalDate> from, Way way) {

    /** Whatever comes next. */
    public static final WantedSlot ANYTHING = new WantedSlot(
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            new Way(false, Optional.empty(), Optional.empty(), Optional.empty()));

    public WantedSlot {
        times = Set.copyOf(times);
        days = Set.copyOf(days);
        media = media.isEmpty() ? Set.of(Medium.values()) : Set.copyOf(media);
    }

    /**
     * What the place must be like.
     *
     * @param privately only where one can talk unheard
     * @param start where they set out
     * @param atMost how far they would go, in kilometres as the crow flies
     */
    public record Way(boolean privately, Optional<Position> start, Optional<Travel> travel, Optional<Integer> atMost) {

        /** A place whose position nobody knows is promised to nobody who cannot go anywhere. */
        boolean leadsTo(Venue venue) {
            return (!privately || venue.access().privateRoom())
                    && travel.map(by -> by.reaches(venue)).orElse(true)
                    && (limit().isEmpty()
                            || kilometresTo(venue)
                                    .filter(far -> far <= limit().get())
                                    .isPresent());
        }

        /** How far it is, where both places are known. */
        public Optional<Double> kilometresTo(Venue venue) {
            return start.flatMap(here -> venue.position().map(here::kilometresTo));
        }

        private Optional<Double> limit() {
            return start.flatMap(_ -> travel.map(Travel::kilometres)
                    .map(by -> atMost.map(most -> Math.min(most, by)).orElse(by))
                    .or(() -> atMost.map(Integer::doubleValue)));
        }
    }

    /** Whether the person could come to this venue, were there a time. */
    public boolean couldComeTo(Venue venue) {
        return venue.active() && media.contains(Medium.FACE_TO_FACE) && way.leadsTo(venue);
    }

    /** The same times, without a way to go. */
    public WantedSlot fromHome() {
        return by(Set.of(Medium.TELEPHONE, Medium.VIDEO));
    }

    /** The same times, at a place. */
    public WantedSlot faceToFace() {
        return by(Set.of(Medium.FACE_TO_FACE));
    }

    private WantedSlot by(Set<Medium> others) {
        return new WantedSlot(times, days, others, from, way);
    }
}
