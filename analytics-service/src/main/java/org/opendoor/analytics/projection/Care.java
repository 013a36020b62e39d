package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the NHS side told of a journey.
 *
 * @param measured each occasion on which they were asked how they do, by its id, as last corrected
 * @param unmet the first wish that was not met
 */
public record Care(
        Optional<Assessment> assessment,
        Course course,
        Map<UUID, Measurement> measured,
        Closing closing,
        Optional<UnmetWish> unmet) {

    static final Care NONE = new Care(Optional.empty(), Course.NONE, Map.of(), Closing.NONE, Optional.empty());

    public Care {
        measured = Map.copyOf(measured);
    }

    /** How near to work they were at the end, as far as it was said. */
    public Optional<Readiness> readinessAtEnd() {
        return closing.next().map(Closing.NextSteps::readiness);
    }

    /** By how many points a total became better between the first and the last time it was told; empty without two. */
    public Optional<Integer> better(Scale scale) {
        var totals = measured.entrySet().stream()
                .filter(each -> each.getValue().occasion() != Measurement.Occasion.REFRESHER)
                .filter(each -> each.getValue().totals().containsKey(scale))
                .sorted(Comparator.<Map.Entry<UUID, Measurement>, LocalDate>comparing(
                                each -> each.getValue().askedOn())
                        .thenComparing(each -> each.getValue().occasion())
                        .thenComparing(Map.Entry::getKey))
                .map(each -> each.getValue().totals().get(scale))
                .toList();
        return totals.size() < 2 ? Optional.empty() : Optional.of(scale.better(totals.getFirst(), totals.getLast()));
    }

    /**
     * @param on the day on which it was said
     */
    Care with(Happening.OfCare what, LocalDate on) {
        return switch (what) {
            case Happening.AssessmentFound(var found) -> new Care(Optional.of(found), course, measured, closing, unmet);
            case Happening.PlanAgreed(var plan) -> taking(course.planned(plan));
            case Happening.RegisterSaid(var attendance, var said) -> taking(course.registered(attendance, said));
            case Happening.Measured(var id, var said) -> measured(id, said);
            case Happening.NextStepsAgreed(var next) -> closing(closing.next(next));
            case Happening.EndedBecause(var detail) -> closing(closing.because(detail));
            case Happening.FeedbackGiven(var occasion, var said) -> closing(closing.heard(occasion, said));
            case Happening.WishUnmet(var about, var by) ->
                new Care(
                        assessment,
                        course,
                        measured,
                        closing,
                        unmet.or(() -> Optional.of(new UnmetWish(about, by, on))));
        };
    }

    Care taking(Course taken) {
        return new Care(assessment, taken, measured, closing, unmet);
    }

    private Care closing(Closing closed) {
        return new Care(assessment, course, measured, closed, unmet);
    }

    private Care measured(UUID id, Measurement said) {
        var all = new TreeMap<>(measured);
        all.merge(id, said, (known, told) -> told.revision() >= known.revision() ? told : known);
        return new Care(assessment, course, all, closing, unmet);
    }
}
