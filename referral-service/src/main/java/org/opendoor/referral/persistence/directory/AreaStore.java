package org.opendoor.referral.persistence.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.usecase.directory.Areas;

/** What an offer asks of the directory, in one statement: it is asked with every offer. */
@ApplicationScoped
class AreaStore implements Areas {

    private static final String FIND = """
            select cast(jsonb_build_object(
                     'district', to_jsonb(d),
                     'providers', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from provider p
                                   where p.districts @> to_jsonb(d.code)),
                     'adviser', (select to_jsonb(s) from staff_member s where s.id = :adviser)) as text)
            from district d where d.code = :district
            """;

    private final Database database;
    private final EntryRows rows;

    AreaStore(Database database, EntryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Optional<Area>> find(String district, Optional<String> adviser) {
        return database.with(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("district", district)
                        .setParameter("adviser", adviser.orElse(""))
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found)
                        .map(text -> rows.read(text, Row.class).area()));
    }

    private record Row(DistrictRow district, List<ProviderRow> providers, StaffRow adviser) {
        Area area() {
            return Area.of(
                    district.district(),
                    providers.stream().map(ProviderRow::provider).toList(),
                    Optional.ofNullable(adviser).map(StaffRow::person));
        }
    }
}
