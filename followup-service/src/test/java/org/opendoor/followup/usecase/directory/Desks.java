package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendoor.followup.domain.directory.DirectoryEntry;

/** A directory, and what its people owe, in memory. */
public final class Desks implements DirectoryCopy, Leavers, Departures {
    final Map<String, List<UUID>> left = new HashMap<>();
    final Map<String, List<UUID>> owing = new HashMap<>();
    final Set<String> gone = new HashSet<>();
    final List<String> looked = new ArrayList<>();
    private final Map<String, Long> known = new HashMap<>();

    @Override
    public Uni<Boolean> keep(DirectoryEntry entry, long toldBy) {
        var news = known.getOrDefault(entry.id(), 0L) < toldBy;
        known.merge(entry.id(), toldBy, Math::max);
        return Uni.createFrom().item(news);
    }

    @Override
    public Uni<Void> retire(String kind, String id) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> hasLeft(String staff) {
        return Uni.createFrom().item(gone.contains(staff));
    }

    @Override
    public Uni<List<UUID>> owing(String staff) {
        return Uni.createFrom().item(owing.getOrDefault(staff, List.of()));
    }

    @Override
    public Uni<List<UUID>> leftBy(String staff) {
        return Uni.createFrom().item(left.getOrDefault(staff, List.of()));
    }

    @Override
    public Uni<Void> look(String staff) {
        looked.add(staff);
        return Uni.createFrom().voidItem();
    }
}
