package org.opendoor.session.usecase.patient;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.patient.PatientIds;

/** Where patient ids are kept: sealed for reading, and as fingerprints for finding. Called within a transaction. */
public interface Patients {

    /** What was told of this journey by the provider whose it is. */
    Uni<Optional<Kept>> find(UUID referralId, String provider);

    /**
     * Keeps them in the place of what was kept before; the programme is locked.
     *
     * @return whether they are kept: not of somebody who is forgotten
     */
    Uni<Boolean> keep(Told told, Instant at);

    /**
     * Whose session is meant, for many at once.
     *
     * @return the journeys of these providers that the local id belongs to; where one of them has the session, that one
     */
    Uni<Map<Pointer, Found>> journeysOf(Collection<Pointer> pointers, Set<String> providers);

    /** Patient ids as they were kept, and how often they were. */
    record Kept(PatientIds ids, long version) {}

    /** What is to be kept, of which journey, told by which provider. */
    record Told(UUID referralId, String provider, PatientIds ids, long version) {}

    /** A patient by the provider's own id, and the session that is spoken of. */
    record Pointer(String localPatientId, UUID sessionId) {
        @Override
        public String toString() {
            return "Pointer[hidden]";
        }
    }

    /**
     * What a pointer leads to.
     *
     * @param withSession journeys with this session; more than one is no answer
     * @param known whether the provider has told of anybody by this id
     */
    record Found(Set<UUID> withSession, boolean known) {
        public static final Found NOBODY = new Found(Set.of(), false);
    }
}
