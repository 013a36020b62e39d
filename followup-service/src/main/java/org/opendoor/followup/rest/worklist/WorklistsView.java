package org.opendoor.followup.rest.worklist;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.opendoor.followup.usecase.worklist.Work;

/** How many are on each list, and where it is. */
public record WorklistsView(List<Count> items) {

    /** One list as it usually is. */
    public record Count(String name, URI list, long count) {
        static Count of(Work work, long count) {
            String name = work.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Count(name, URI.create("/v1/worklists/" + name), count);
        }
    }

    static WorklistsView of(Map<Work, Long> counts) {
        return new WorklistsView(Stream.of(Work.values())
                .map(work -> Count.of(work, counts.get(work)))
                .toList());
    }
}
