package org.opendoor.analytics.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Assessment;
import org.opendoor.analytics.projection.Contact;
import org.opendoor.analytics.projection.Ending;
import org.opendoor.analytics.projection.Journey;
import org.opendoor.analytics.projection.Scale;

/** How a journey lies in its table: what it is told by, and what it is exactly, for whoever counts again by other ways. */
final class JourneyRow {

    /** The dimensions that a journey has whatever is counted of it. */
    private static final List<Dimension> TRAITS = List.of(
            Dimension.DISTRICT,
            Dimension.PROVIDER,
            Dimension.ROUTE,
            Dimension.CUSTOMER_KIND,
            Dimension.AGE_BAND,
            Dimension.GENDER,
            Dimension.ETHNICITY,
            Dimension.CONDITION,
            Dimension.MODE,
            Dimension.MODULE,
            Dimension.RETURNING,
            Dimension.PRACTITIONERS,
            Dimension.VENUES,
            Dimension.GROUP_SIZE);

    private static final List<Column> COLUMNS = columns();

    private JourneyRow() {}

    /** A column that a fold sets; null where the journey has no such thing. */
    private record Column(String name, String type, Function<Journey, Object> value) {}

    /** With their types, as {@code name type, …}. */
    static String typedColumns() {
        return COLUMNS.stream().map(column -> column.name + " " + column.type).collect(Collectors.joining(", "));
    }

    /** The assignments of an update from rows of that name. */
    static String assignments(String rows) {
        return COLUMNS.stream()
                .map(column -> "%s = %s.%s".formatted(column.name, rows, column.name))
                .collect(Collectors.joining(", "));
    }

    static Map<String, Object> of(Journey journey) {
        var row = new LinkedHashMap<String, Object>();
        row.put("referral_id", journey.id());
        COLUMNS.forEach(column -> row.put(column.name.replace("\"", ""), column.value.apply(journey)));
        return row;
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("stage", "text", Journey::stage));
        for (Dimension trait : TRAITS) {
            columns.add(new Column(
                    DimensionColumns.column(trait),
                    "text",
                    journey -> journey.traits().get(trait)));
        }
        columns.add(
                new Column("offered_on", "date", day(journey -> journey.dates().began())));
        columns.add(
                new Column("referred_on", "date", day(journey -> journey.dates().referred())));
        columns.add(
                new Column("assessed_on", "date", day(journey -> journey.dates().assessed())));
        columns.add(
                new Column("started_on", "date", day(journey -> journey.dates().started())));
        columns.add(
                new Column("ended_on", "date", day(journey -> journey.ending().map(Ending::endedOn))));
        columns.add(
                new Column("ending_kind", "text", or(journey -> journey.ending().map(Ending::kind))));
        columns.add(new Column(
                "ending_family", "text", or(journey -> journey.ending().flatMap(Ending::family))));
        columns.add(new Column("attended", "int", journey -> journey.attended().size()));
        columns.add(
                new Column("missed", "int", journey -> journey.care().course().missed()));
        columns.add(
                new Column("waiting_days", "int", or(journey -> journey.dates().waitingDays())));
        columns.add(new Column("main_reason", "text", or(Journey::why)));
        columns.add(new Column("stopped_in", "text", Journey::stoppedIn));
        columns.add(new Column(
                "readiness_start",
                "text",
                or(journey -> journey.care().assessment().map(Assessment::readiness))));
        columns.add(
                new Column("readiness_end", "text", or(journey -> journey.care().readinessAtEnd())));
        for (Scale scale : Scale.values()) {
            columns.add(new Column(
                    scale.name().toLowerCase(Locale.ROOT) + "_better",
                    "int",
                    or(journey -> journey.care().better(scale))));
        }
        columns.add(new Column(
                "contact_due_on", "date", day(journey -> promise(journey).flatMap(Contact::dueOn))));
        columns.add(new Column(
                "contact_made_on", "date", day(journey -> promise(journey).flatMap(Contact::madeOn))));
        columns.add(new Column(
                "contact_made", "boolean", journey -> journey.followUp().anyContactMade()));
        columns.add(new Column(
                "contact_kept",
                "boolean",
                journey -> promise(journey).map(Contact::isKept).orElse(false)));
        columns.add(
                new Column("escalated_to", "int", journey -> journey.followUp().escalatedTo()));
        columns.add(new Column(
                "re_referred",
                "boolean",
                journey -> journey.dates().reReferred().isPresent()));
        return List.copyOf(columns);
    }

    private static Optional<Contact> promise(Journey journey) {
        return journey.followUp().afterTheEnding();
    }

    private static Function<Journey, Object> or(Function<Journey, Optional<?>> value) {
        return journey -> value.apply(journey).orElse(null);
    }

    private static Function<Journey, Object> day(Function<Journey, Optional<LocalDate>> value) {
        return journey -> value.apply(journey).map(Object::toString).orElse(null);
    }
}
