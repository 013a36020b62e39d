package org.opendoor.referral.persistence.directory;

import org.opendoor.referral.domain.directory.EntryKind;

/** Where each kind is kept, and what its filters mean in SQL. */
enum EntryTable {
    DISTRICT(
            DistrictRow.class,
            "district",
            "code",
            "code, version, name, delivery_model, default_provider, active",
            "true",
            "r.code in (select jsonb_array_elements_text(p.districts) from provider p where p.code = :provider)"),
    PROVIDER(
            ProviderRow.class,
            "provider",
            "code",
            "code, version, name, programme_name, districts, areas, contact, active",
            "r.districts @> to_jsonb(cast(:district as text))",
            "true"),
    VENUE(
            VenueRow.class,
            "venue",
            "id",
            "id, version, provider, name, address, postcode, latitude, longitude, level_access, private_room, parking, "
                    + "public_transport, directions, entrance, phone, active",
            "r.provider in (select p.code from provider p where p.districts @> to_jsonb(cast(:district as text)))",
            "r.provider = :provider"),
    STAFF(
            StaffRow.class,
            "staff_member",
            "id",
            "id, version, role, district, provider, display_name, active, absences",
            "r.district = :district",
            "r.provider = :provider");

    final Class<? extends EntryRow> row;
    final String table;
    final String key;
    final String ofDistrict;
    final String ofProvider;
    private final String columns;

    EntryTable(
            Class<? extends EntryRow> row,
            String table,
            String key,
            String columns,
            String ofDistrict,
            String ofProvider) {
        this.row = row;
        this.table = table;
        this.key = key;
        this.columns = columns;
        this.ofDistrict = ofDistrict;
        this.ofProvider = ofProvider;
    }

    static EntryTable of(EntryKind kind) {
        return switch (kind) {
            case DISTRICT -> DISTRICT;
            case PROVIDER -> PROVIDER;
            case VENUE -> VENUE;
            case STAFF -> STAFF;
        };
    }

    /** What a select of the table, called r, gives. */
    String asJson() {
        return "select cast(to_jsonb(r) as text) from " + table + " r ";
    }

    /** Keeps a set of rows, new or newer. */
    String upsert() {
        return """
                insert into %1$s (%2$s, changed_at)
                select %2$s, cast(cast(?2 as text) as timestamptz)
                from jsonb_populate_recordset(cast(null as %1$s), cast(cast(?1 as text) as jsonb))
                on conflict (%3$s) do update set (%2$s, changed_at) = (%4$s, excluded.changed_at)
                """.formatted(table, columns, key, "excluded." + columns.replace(", ", ", excluded."));
    }
}
