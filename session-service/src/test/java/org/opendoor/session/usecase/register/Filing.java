package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.usecase.patient.Patients;

/** Patients and reports in memory. */
final class Filing implements Patients, Registers {

    final Map<Pointer, Found> patients = new HashMap<>();
    final List<RegisterReport> kept = new ArrayList<>();

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, String provider) {
        throw new AssertionError("a register reads nobody's numbers");
    }

    @Override
    public Uni<Boolean> keep(Told told, Instant at) {
        throw new AssertionError("a register tells nobody's numbers");
    }

    @Override
    public Uni<Map<Pointer, Found>> journeysOf(Collection<Pointer> pointers, Set<String> providers) {
        return Uni.createFrom().item(patients);
    }

    @Override
    public Uni<Void> keep(RegisterReport report, Set<String> providers, Instant at) {
        kept.add(report);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<RegisterReport>> find(UUID id, Set<String> providers) {
        return Uni.createFrom()
                .item(kept.stream().filter(report -> report.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Integer> forget(Instant before, int most) {
        return Uni.createFrom().item(0);
    }
}
