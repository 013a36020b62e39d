package org.opendoor.session.domain.measure;

import static org.opendoor.session.domain.measure.MeasureRefusal.MEASURED_BEFORE_THE_REFERRAL;
import static org.opendoor.session.domain.measure.MeasureRefusal.MEASURED_IN_THE_FUTURE;
import static org.opendoor.session.domain.measure.MeasureRefusal.NOT_YET_ASSESSED;
import static org.opendoor.session.domain.measure.MeasureRefusal.NOT_YET_KNOWN;
import static org.opendoor.session.domain.measure.MeasureRefusal.OCCASION_DOES_NOT_FIT;

import java.time.Instant;
import java.util.Optional;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;

/** When somebody may be asked. An ending is no hindrance: the last session ends the programme while people still talk. */
public final class Measuring {

    private Measuring() {}

    /** Empty where nothing stands against it. */
    public static Optional<MeasureRefusal> against(Programme programme, Measurement told, Instant now) {
        return tooEarly(programme, told.occasion()).or(() -> wrongDay(programme, told, now));
    }

    private static Optional<MeasureRefusal> tooEarly(Programme programme, Occasion occasion) {
        return switch (programme) {
            case Programme.Unheard _ -> Optional.of(NOT_YET_KNOWN);
            case Programme.Awaiting _, Programme.AssessmentBooked _ -> Optional.of(NOT_YET_ASSESSED);
            case Programme.Assessed _ -> only(occasion == Occasion.START);
            case Programme.Underway _ -> only(occasion != Occasion.REFRESHER);
            case Programme.Ended(var _, var course, var _) -> only(occasion == Occasion.START || course.isPresent());
        };
    }

    private static Optional<MeasureRefusal> only(boolean fits) {
        return fits ? Optional.empty() : Optional.of(OCCASION_DOES_NOT_FIT);
    }

    private static Optional<MeasureRefusal> wrongDay(Programme programme, Measurement told, Instant now) {
        if (told.askedOn().isAfter(BritishDate.of(now))) {
            return Optional.of(MEASURED_IN_THE_FUTURE);
        }
        return told.askedOn().isBefore(Evolution.journeyOf(programme).referredOn())
                ? Optional.of(MEASURED_BEFORE_THE_REFERRAL)
                : Optional.empty();
    }
}
