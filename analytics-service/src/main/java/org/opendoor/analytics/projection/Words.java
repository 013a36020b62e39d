package org.opendoor.analytics.projection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** The words of each dimension. They are closed lists: a row that comes up with its first person would tell of them. */
final class Words {
    /** A row like any other: everybody who is counted stands in some row of every table. */
    static final String NOT_KNOWN = "NOT_KNOWN";

    static final String NOT_STATED = "NOT_STATED";

    private Words() {}

    static Set<String> of(Measure measure, Dimension dimension) {
        return switch (dimension) {
            case DISTRICT, PROVIDER -> Set.of();
            case ROUTE -> list(Route.values());
            case CUSTOMER_KIND -> list(CustomerKind.values());
            case AGE_BAND -> list(AgeBand.values(), NOT_KNOWN);
            case GENDER -> list(Gender.values(), NOT_KNOWN);
            case ETHNICITY -> list(EthnicGroup.values(), NOT_KNOWN);
            case CONDITION -> list(ConditionGroup.values(), NOT_KNOWN);
            case MODE -> list(Mode.values());
            case MODULE -> list(Module.values());
            case RETURNING -> list(YesNo.values());
            case REASON -> reasons(measure);
            case STAGE -> list(Quarter.values());
            case WAITING -> list(Waiting.values());
            case CHANGE -> changes(measure);
            case READINESS_BEFORE -> list(Readiness.values());
            case READINESS_AFTER ->
                measure == Measure.AFTER_A_YEAR ? list(Readiness.values(), NOT_KNOWN) : list(Readiness.values());
            case WORK -> list(AtWork.values());
            case CHECK_IN -> list(CheckInAfter.values());
            case PRACTITIONERS, VENUES -> list(HowMany.values());
            case GROUP_SIZE -> list(GroupSize.values());
            case ABOUT -> list(UnmetWish.About.values());
            case DECIDED_BY -> list(UnmetWish.DecidedBy.values());
            case SATISFIED -> list(Satisfied.values());
            case EXPECTATIONS -> list(Closing.Met.values(), NOT_STATED);
        };
    }

    /** Nobody leaves early for work and is counted as leaving early otherwise: that row would be a zero known. */
    private static Set<String> reasons(Measure measure) {
        return switch (measure) {
            case MISSED_SOME, CAME_TO_NONE -> list(Attendance.MissedBecause.values());
            case LEFT_EARLY ->
                list(
                        Stream.of(Why.values())
                                .filter(why -> why != Why.STARTED_WORK)
                                .toArray(Why[]::new),
                        NOT_STATED);
            default -> list(Why.values(), NOT_STATED);
        };
    }

    private static Set<String> changes(Measure measure) {
        return switch (measure) {
            case PHQ_9_MEASURED, GAD_7_MEASURED -> list(ReliableChange.values());
            default -> list(Change.values());
        };
    }

    private static Set<String> list(Enum<?>[] words, String... more) {
        return Collections.unmodifiableSet(Stream.concat(Stream.of(words).map(Enum::name), Stream.of(more))
                .collect(LinkedHashSet::new, Set::add, Set::addAll));
    }
}
