package org.opendoor.session.usecase.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Episode;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.ProgrammeReader;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.directory.Directory;
import org.opendoor.session.usecase.measure.Measurements;
import org.opendoor.session.usecase.returning.Return.Lead;

/**
 * Shows what a person did before to whoever treats them now. The journey that they are on opens the earlier ones, at
 * whichever provider those were: nobody tells their story twice because another house has taken over. Each reading leaves a
 * trace.
 */
@ApplicationScoped
public class ReadReturn {

    private final ProgrammeReader reader;
    private final Measurements measurements;
    private final Directory directory;
    private final Readings readings;

    public ReadReturn(ProgrammeReader reader, Measurements measurements, Directory directory, Readings readings) {
        this.reader = reader;
        this.measurements = measurements;
        this.directory = directory;
        this.readings = readings;
    }

    /** Empty for an unknown referral and for one out of reach alike. */
    public Uni<Optional<Return>> of(UUID referralId, Reach reach) {
        return reader.journey(referralId)
                .map(found -> found.filter(reach::covers))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : of(found.get()).map(Optional::of));
    }

    private Uni<Return> of(Journey journey) {
        return reader.earlier(journey)
                .chain(earlier -> measurements
                        .declinedBy(journey.customerId())
                        .chain(declined -> lead(journey, earlier).map(lead -> told(earlier, lead, declined))))
                .call(() -> readings.wereRead(journey.referralId()));
    }

    private static Return told(List<Filed> earlier, Optional<Lead> lead, Set<Measure> declined) {
        var courses = earlier.stream()
                .flatMap(filed -> filed.file().course().stream())
                .toList();
        var completed = courses.stream()
                .flatMap(course -> Episode.completed(course).stream())
                .collect(Collectors.toSet());
        var rest = courses.stream()
                .findFirst()
                .map((Course latest) -> Episode.rest(latest, completed))
                .orElse(List.<PlanItem>of());
        return new Return(earlier, rest, completed, lead, declined);
    }

    private Uni<Optional<Lead>> lead(Journey journey, List<Filed> earlier) {
        return earlier.stream()
                .flatMap(filed -> filed.file().assessment().flatMap(Assessment::practitioner).stream())
                .findFirst()
                .map(known -> directory
                        .staff(known)
                        .map(found ->
                                found.filter(member -> isThere(member, journey)).isPresent()
                                        ? Optional.<Lead>of(new Lead.TheSame(known))
                                        : Optional.<Lead>of(new Lead.HandedOver(known))))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }

    private static boolean isThere(StaffMember member, Journey journey) {
        return member.active()
                && member.role() == StaffMember.Role.PRACTITIONER
                && member.provider()
                        .filter(journey.parties().provider()::equals)
                        .isPresent();
    }
}
