package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.usecase.PlainWords;

/** Takes plain words out of the column they once stood in. A row that another replica holds is passed over. */
@ApplicationScoped
class PlainWordsStore implements PlainWords {
    private static final String SOME = """
            select cast(id as text), cast(referral_id as text), situation from contact
            where situation is not null order by id limit 100 for update skip locked
            """;

    private static final String CLEAR = "update contact set situation = null where id = ?1";

    private final Transactions transactions;
    private final Database database;
    private final SpokenWordsStore words;

    PlainWordsStore(Transactions transactions, Database database, SpokenWordsStore words) {
        this.transactions = transactions;
        this.database = database;
        this.words = words;
    }

    @Override
    public Uni<Integer> sealSome() {
        return transactions.in(() -> database.with(session ->
                        session.createNativeQuery(SOME, Object[].class).getResultList())
                .call(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(this::seal)
                        .collect()
                        .last())
                .map(List::size));
    }

    private Uni<Void> seal(Object[] row) {
        var contact = UUID.fromString((String) row[0]);
        var said = new Words(Optional.of((String) row[2]), Optional.empty(), Optional.empty(), Optional.empty());
        return words.keep(UUID.fromString((String) row[1]), contact, said)
                .chain(() -> database.with(session -> session.createNativeQuery(CLEAR)
                        .setParameter(1, contact)
                        .executeUpdate()))
                .replaceWithVoid();
    }
}
