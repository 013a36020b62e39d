package org.opendoor.session.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.session.domain.PlanItem.ModuleItem;

/**
 * An earlier programme of somebody who comes back: what they completed is not proposed again, and what was under way goes on
 * where it stopped.
 */
public final class Episode {

    private Episode() {}

    /** Modules of which all sessions are over, and enough of them were attended. */
    public static Set<String> completed(Course course) {
        return course.plan().modules().stream()
                .filter(item -> isCompleted(course, item))
                .map(ModuleItem::module)
                .collect(Collectors.toSet());
    }

    private static boolean isCompleted(Course course, ModuleItem item) {
        var sessions = course.plan().sessionsOf(item.id());
        var answered = sessions.stream()
                .filter(session -> course.attendanceAt(session).isPresent())
                .count();
        return answered >= item.length()
                && CompletionPolicy.STANDARD.judge(tally(course, item), true) == EndingKind.COMPLETED;
    }

    /** How one module went. */
    public static Tally tally(Course course, ModuleItem item) {
        var answers = course.plan().sessionsOf(item.id()).stream()
                .flatMap(session -> course.attendanceAt(session).stream())
                .toList();
        return new Tally(
                (int) answers.stream().filter(Attendance::attended).count(),
                (int) answers.stream().filter(Attendance::missed).count(),
                item.length());
    }

    /**
     * What is still to be done of a plan, in its order: a module that was begun has as many sessions as were not attended;
     * onward referrals stay, since nobody here knows what became of them.
     *
     * @param done modules completed in any earlier programme
     */
    public static List<PlanItem> rest(Course course, Set<String> done) {
        return course.plan().items().stream()
                .<PlanItem>mapMulti((item, on) -> {
                    switch (item) {
                        case ModuleItem module -> {
                            if (!done.contains(module.module())) {
                                on.accept(module.ofLength(Math.max(
                                        1,
                                        module.length() - tally(course, module).attended())));
                            }
                        }
                        case PlanItem.OnwardReferral onward -> on.accept(onward);
                    }
                })
                .toList();
    }
}
