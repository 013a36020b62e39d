package org.opendoor.session.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.Session;

/**
 * What somebody came to. Missed sessions are no part of it: it is theirs to show, and tells nothing against them. No name:
 * that comes with the request, and is kept nowhere.
 *
 * @param completed whether the programme was; nothing else may say so
 */
public record Certificate(List<Part> parts, boolean completed) {

    public Certificate {
        parts = List.copyOf(parts);
    }

    /**
     * A module somebody came to.
     *
     * @param module its code
     * @param on the days on which they were there; never none
     */
    public record Part(String module, List<LocalDate> on) {
        public Part {
            on = List.copyOf(on);
        }
    }

    /** Empty for somebody who has not been there yet: an empty certificate is no kindness. */
    public static Optional<Certificate> of(Course course, Optional<Ending> ending) {
        var parts = course.plan().modules().stream()
                .map(module -> part(course, module))
                .filter(part -> !part.on().isEmpty())
                .toList();
        var completed =
                ending.filter(over -> over.kind() == EndingKind.COMPLETED).isPresent();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Certificate(parts, completed));
    }

    /** How many sessions they came to in all. */
    public int sessions() {
        return parts.stream().mapToInt(part -> part.on().size()).sum();
    }

    private static Part part(Course course, ModuleItem module) {
        return new Part(
                module.module(),
                course.plan().sessionsOf(module.id()).stream()
                        .filter(session -> course.attendanceAt(session)
                                .filter(Attendance::attended)
                                .isPresent())
                        .map(Session::heldOn)
                        .toList());
    }
}
