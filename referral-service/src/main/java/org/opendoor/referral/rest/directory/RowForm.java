package org.opendoor.referral.rest.directory;

import java.util.List;
import java.util.function.Function;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.rest.directory.StaffBody.AbsenceBody;
import org.opendoor.referral.rest.directory.VenueBody.CoordinatesBody;

/**
 * How a kind looks as a row: its columns, in any order but all of them, and the body that they make. They have the names of
 * the body's fields.
 */
record RowForm(List<String> columns, Function<Cells, EntryBody> reader) {

    private static final RowForm DISTRICT =
            new RowForm(List.of("code", "name", "deliveryModel", "defaultProvider", "active"), RowForm::district);
    private static final RowForm PROVIDER = new RowForm(
            List.of("code", "name", "programmeName", "districts", "areas", "contact", "active"), RowForm::provider);
    private static final RowForm VENUE = new RowForm(
            List.of(
                    "id",
                    "provider",
                    "name",
                    "address",
                    "postcode",
                    "latitude",
                    "longitude",
                    "levelAccess",
                    "privateRoom",
                    "parking",
                    "publicTransport",
                    "directions",
                    "entrance",
                    "phone",
                    "active"),
            RowForm::venue);
    private static final RowForm STAFF = new RowForm(
            List.of("id", "role", "district", "provider", "displayName", "active", "absences"), RowForm::person);

    static RowForm of(EntryKind kind) {
        return switch (kind) {
            case DISTRICT -> DISTRICT;
            case PROVIDER -> PROVIDER;
            case VENUE -> VENUE;
            case STAFF -> STAFF;
        };
    }

    /** The column that the row is known by. */
    String key() {
        return columns.getFirst();
    }

    EntryBody body(Cells cells) {
        return reader.apply(cells);
    }

    private static EntryBody district(Cells cells) {
        return new DistrictBody(
                cells.text("code"),
                cells.text("name"),
                cells.word("deliveryModel", DeliveryModel.class),
                cells.text("defaultProvider"),
                cells.yesNo("active"));
    }

    private static EntryBody provider(Cells cells) {
        return new ProviderBody(
                cells.text("code"),
                cells.text("name"),
                cells.text("programmeName"),
                cells.list("districts"),
                cells.list("areas"),
                cells.text("contact"),
                cells.yesNo("active"));
    }

    private static EntryBody venue(Cells cells) {
        Double latitude = cells.number("latitude");
        Double longitude = cells.number("longitude");
        return new VenueBody(
                cells.text("id"),
                cells.text("provider"),
                cells.text("name"),
                cells.list("address"),
                cells.text("postcode"),
                latitude == null && longitude == null ? null : new CoordinatesBody(latitude, longitude),
                cells.yesNo("levelAccess"),
                cells.yesNo("privateRoom"),
                cells.text("parking"),
                cells.text("publicTransport"),
                cells.text("directions"),
                cells.text("entrance"),
                cells.text("phone"),
                cells.yesNo("active"));
    }

    private static EntryBody person(Cells cells) {
        return new StaffBody(
                cells.text("id"),
                cells.word("role", StaffRole.class),
                cells.text("district"),
                cells.text("provider"),
                cells.text("displayName"),
                cells.yesNo("active"),
                cells.list("absences", "ABSENCE", "from/to or from/to/cover, dates as yyyy-MM-dd", RowForm::absence));
    }

    private static AbsenceBody absence(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 && parts.length != 3) {
            throw new IllegalArgumentException();
        }
        return new AbsenceBody(Cells.date(parts[0]), Cells.date(parts[1]), parts.length == 3 ? parts[2] : null);
    }
}
