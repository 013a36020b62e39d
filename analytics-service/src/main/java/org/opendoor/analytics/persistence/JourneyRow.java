package org.opendoor.analytics.persistence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.projection.Contact;
import org.opendoor.analytics.projection.Ending;
import org.opendoor.analytics.projection.Journey;
import org.opendoor.analytics.projection.Measure;

/** How a journey lies in its table: one column for each thing somebody may ask for, and one week for each measure. */
final class JourneyRow {
    private static final Map<String, String> DESCRIPTION = description();

    private JourneyRow() {}

    /** The column that holds the week in which a journey counts. */
    static String column(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT) + "_week";
    }

    /** The columns a fold sets, with their types, as {@code name type, …}. */
    static String typedColumns() {
        return Stream.concat(
                        DESCRIPTION.entrySet().stream().map(column -> column.getKey() + " " + column.getValue()),
                        Stream.of(Measure.values()).map(measure -> column(measure) + " date"))
                .collect(Collectors.joining(", "));
    }

    /** The assignments of an update from rows of that name. */
    static String assignments(String rows) {
        return Stream.concat(
                        DESCRIPTION.keySet().stream(),
                        Stream.of(Measure.values()).map(JourneyRow::column))
                .map(name -> "%s = %s.%s".formatted(name, rows, name))
                .collect(Collectors.joining(", "));
    }

    static Map<String, Object> of(Journey journey) {
        var row = new LinkedHashMap<String, Object>();
        row.put("referral_id", journey.id());
        row.put("stage", journey.stage());
        row.put("district", journey.place().district().orElse(null));
        row.put("provider", journey.place().provider().orElse(null));
        row.put("route", journey.place().route().orElse(null));
        row.put("customer_kind", journey.place().kind().orElse(null));
        row.put("ending_kind", journey.ending().map(Ending::kind).orElse(null));
        row.put("ending_family", journey.ending().flatMap(Ending::family).orElse(null));
        row.put("attended", journey.attended().size());
        row.put("contact_made", journey.followUp().anyContactMade());
        row.put(
                "contact_kept",
                journey.followUp().afterTheEnding().map(Contact::isKept).orElse(false));
        row.put("escalated_to", journey.followUp().escalatedTo());
        row.put("re_referred", journey.dates().reReferred().isPresent());
        for (Measure measure : Measure.values()) {
            row.put(
                    column(measure),
                    measure.weekOf(journey)
                            .map(week -> week.monday().toString())
                            .orElse(null));
        }
        return row;
    }

    private static Map<String, String> description() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("stage", "text");
        columns.put("district", "text");
        columns.put("provider", "text");
        columns.put("route", "text");
        columns.put("customer_kind", "text");
        columns.put("ending_kind", "text");
        columns.put("ending_family", "text");
        columns.put("attended", "int");
        columns.put("contact_made", "boolean");
        columns.put("contact_kept", "boolean");
        columns.put("escalated_to", "int");
        columns.put("re_referred", "boolean");
        return columns;
    }
}
