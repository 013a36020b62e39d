package org.opendoor.session.rest.slot;

import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.slot.Travel;
import org.opendoor.session.domain.slot.WantedSlot;

/** What a first meeting has to be like to suit. A class with fields because the framework fills them into nothing else. */
public class WantedParams {

    private static final String TIMES = "(MORNING|AFTERNOON|EVENING)(,(MORNING|AFTERNOON|EVENING)){0,2}";
    private static final String DAY = "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";
    private static final String DAYS = DAY + "(," + DAY + "){0,6}";
    private static final String MODES = "(01|02|11)(,(01|02|11)){0,2}";
    private static final String DEGREES = "-?[0-9]{1,2}(\\.[0-9]{1,10})?";
    private static final String OUTWARD = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]?";
    private static final String KILOMETRES = "[1-9][0-9]{0,2}";

    @Parameter(
            description = "MORNING (until noon), AFTERNOON, EVENING (from five), with commas between; any if absent",
            schema = @Schema(pattern = TIMES))
    @QueryParam("times")
    String times;

    @Parameter(description = "Days of the week, with commas between; any if absent", schema = @Schema(pattern = DAYS))
    @QueryParam("days")
    String days;

    @Parameter(
            description = "01 face to face, 02 telephone, 11 video, with commas between; any if absent",
            schema = @Schema(pattern = MODES))
    @QueryParam("modes")
    String modes;

    @Parameter(description = "The first day that suits")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only where one can talk unheard")
    @QueryParam("privately")
    Boolean privately;

    @Parameter(
            description = "Where the person sets out, in degrees; only together with longitude",
            schema = @Schema(pattern = DEGREES))
    @QueryParam("latitude")
    String latitude;

    @Parameter(schema = @Schema(pattern = DEGREES))
    @QueryParam("longitude")
    String longitude;

    @Parameter(
            description = "Where the person sets out, as the first half of a postcode; instead of degrees",
            schema = @Schema(pattern = OUTWARD))
    @QueryParam("outward")
    String outward;

    @Parameter(description = "How the person travels; how far that may be is policy. Needs a place to set out from")
    @QueryParam("travel")
    Travel travel;

    @Parameter(
            description = "How far they would go, as the crow flies. Needs a place to set out from",
            schema = @Schema(pattern = KILOMETRES))
    @QueryParam("kilometres")
    String kilometres;

    /** The outward code, where the place is told by one. */
    Optional<String> outwardCode() {
        if (outward != null && (latitude != null || longitude != null)) {
            throw refused("?outward", "PLACE_TOLD_TWICE", "either an outward code or latitude and longitude");
        }
        return fitting("outward", outward, OUTWARD).map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** The wish, with the middle of the outward code as its place where it was told by one. */
    WantedSlot wanted(Optional<Position> middle) {
        var start = middle.or(this::position);
        if (start.isEmpty()
                && (travel != null
                        || fitting("kilometres", kilometres, KILOMETRES).isPresent())) {
            throw refused(travel == null ? "?kilometres" : "?travel", "PLACE_NEEDED", "far from where?");
        }
        return new WantedSlot(
                words(fitting("times", times, TIMES), TimeOfDay.class),
                words(fitting("days", days, DAYS), DayOfWeek.class),
                media(),
                Optional.ofNullable(from),
                new WantedSlot.Way(
                        Boolean.TRUE.equals(privately),
                        start,
                        Optional.ofNullable(travel),
                        fitting("kilometres", kilometres, KILOMETRES).map(Integer::valueOf)));
    }

    private Optional<Position> position() {
        var north = fitting("latitude", latitude, DEGREES);
        var east = fitting("longitude", longitude, DEGREES);
        if (north.isPresent() != east.isPresent()) {
            throw refused(north.isEmpty() ? "?latitude" : "?longitude", "PLACE_INCOMPLETE", "both or none");
        }
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        var place = new Position(Double.parseDouble(north.get()), Double.parseDouble(east.get()));
        if (!place.inTheCountry()) {
            throw refused("?latitude", "NOT_IN_THE_COUNTRY", "latitude 49 to 61 and longitude -9 to 2");
        }
        return Optional.of(place);
    }

    private Set<Medium> media() {
        return split(fitting("modes", modes, MODES))
                .map(code -> Medium.of(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> words(Optional<String> parameter, Class<E> type) {
        return split(parameter).map(word -> Enum.valueOf(type, word)).collect(Collectors.toSet());
    }

    private static Stream<String> split(Optional<String> parameter) {
        return parameter.stream().flatMap(text -> Arrays.stream(text.split(",", -1)));
    }

    /** An empty parameter is absent, as everywhere. */
    private static Optional<String> fitting(String name, String value, String pattern) {
        var told = Optional.ofNullable(value).filter(text -> !text.isEmpty());
        if (told.isPresent() && !told.get().matches(pattern)) {
            throw refused("?" + name, "PATTERN", pattern);
        }
        return told;
    }

    private static Refused refused(String pointer, String code, String detail) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, detail)));
    }
}
