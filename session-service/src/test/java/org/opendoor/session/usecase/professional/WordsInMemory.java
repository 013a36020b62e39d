package org.opendoor.session.usecase.professional;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.professional.ProfessionalsWord;

/** Words that nobody has to seal, since they end with the test. */
public final class WordsInMemory implements Words {

    private final Map<UUID, Kept> kept = new HashMap<>();
    private final Set<UUID> forgotten = new HashSet<>();

    @Override
    public Uni<Optional<Kept>> find(UUID referralId) {
        return Uni.createFrom().item(Optional.ofNullable(kept.get(referralId)));
    }

    @Override
    public Uni<Void> keep(UUID referralId, ProfessionalsWord word, long version, Instant at) {
        kept.put(referralId, new Kept(word, version));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> isForgotten(UUID referralId) {
        return Uni.createFrom().item(forgotten.contains(referralId));
    }

    @Override
    public Uni<Void> forget(UUID referralId, Instant at) {
        kept.remove(referralId);
        forgotten.add(referralId);
        return Uni.createFrom().voidItem();
    }
}
