package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.usecase.register.UnrecordedRegisters.Place;
import org.opendoor.session.usecase.register.UnrecordedRegisters.Query;
import org.opendoor.session.usecase.register.UnrecordedRegisters.Unrecorded;

/** Shows the registers that nobody has sent: an absence that nobody writes down is noticed by nobody. */
@ApplicationScoped
public class ReadUnrecorded {

    private final UnrecordedRegisters registers;
    private final InstantSource clock;

    public ReadUnrecorded(UnrecordedRegisters registers, InstantSource clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** A page of the list; access is part of the question, so that nothing out of reach is even counted. */
    public Uni<List<Unrecorded>> list(
            Set<String> providers, Optional<String> practitioner, Optional<Place> after, int most) {
        return providers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : registers.list(new Query(providers, clock.instant(), practitioner, after, most));
    }
}
