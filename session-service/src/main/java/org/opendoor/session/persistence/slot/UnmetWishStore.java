package org.opendoor.session.persistence.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Ids;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.slot.Travel;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.slot.UnmetWishes;

/** One row for each wish and day, however often somebody looked. */
@ApplicationScoped
class UnmetWishStore implements UnmetWishes {

    private static final String NOTE = """
            insert into unmet_slot_wish
              (id, referral_id, told_on, times, days, media, privately, travel, at_most_kilometres, with_a_start)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict on constraint one_wish_a_day do nothing
            """;

    private final Database database;

    UnmetWishStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> note(UUID referralId, WantedSlot wanted, Instant at) {
        var way = wanted.way();
        return database.with(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, referralId)
                        .setParameter(3, BritishDate.of(at))
                        .setParameter(4, words(wanted.times()))
                        .setParameter(5, words(wanted.days()))
                        .setParameter(6, words(wanted.media()))
                        .setParameter(7, way.privately())
                        .setParameter(8, way.travel().map(Travel::name).orElse(""))
                        .setParameter(9, way.atMost().orElse(0))
                        .setParameter(10, way.start().isPresent())
                        .executeUpdate())
                .map(written -> written == 1);
    }

    private static String words(Collection<? extends Enum<?>> wanted) {
        return wanted.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
