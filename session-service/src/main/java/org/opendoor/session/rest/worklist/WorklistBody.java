package org.opendoor.session.rest.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.usecase.worklist.Worklist;
import org.opendoor.session.usecase.worklist.Worklists;

/** How many are on each list, and where it is. */
public record WorklistBody(List<Count> items) {

    /** One list. */
    public record Count(Worklist name, URI list, long count) {}

    /**
     * Something that takes place today.
     *
     * @param referralId the person; absent for a group
     * @param people how many are expected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TodayLine(
            Worklists.Meeting meeting,
            UUID id,
            UUID referralId,
            Instant startsAt,
            String module,
            String practitioner,
            long people) {
        static TodayLine of(Worklists.Today today) {
            return new TodayLine(
                    today.meeting(),
                    today.place().id(),
                    today.referralId().orElse(null),
                    today.place().startsAt(),
                    today.module().orElse(null),
                    today.practitioner().orElse(null),
                    today.people());
        }
    }

    /** Somebody's last session; {@code lead} is who assessed them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EndingLine(UUID referralId, UUID sessionId, Instant startsAt, String provider, String lead) {
        static EndingLine of(Worklists.LastSession last) {
            return new EndingLine(
                    last.referralId(),
                    last.place().id(),
                    last.place().startsAt(),
                    last.provider(),
                    last.lead().orElse(null));
        }
    }

    static WorklistBody of(Map<Worklist, Long> counts) {
        return new WorklistBody(Stream.of(Worklist.values())
                .map(list -> new Count(list, URI.create(where(list)), counts.get(list)))
                .toList());
    }

    private static String where(Worklist list) {
        return switch (list) {
            case TODAY -> "/v1/worklists/today";
            case UNRECORDED_REGISTERS -> "/v1/registers/unrecorded";
            case MISSES_TO_CHASE -> "/v1/tasks?kind=TWO_MISSES";
            case SAME_DAY_TASKS -> "/v1/tasks?sameDay=true";
            case ENDINGS_NEXT_WEEK -> "/v1/worklists/endings-next-week";
            case WAITING_LISTS -> "/v1/groups";
            case CALLS_TO_ANSWER -> "/v1/tasks?kind=CALL_TO_ANSWER";
            case LATE_TASKS -> "/v1/tasks?late=true";
        };
    }
}
