package org.opendoor.followup.rest.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.policy.AfterEnding;

/**
 * Working days from one ending to the contact.
 *
 * @param ending how the journey ended
 * @param customerKind of whom; absent for all who have no line of their own
 * @param workingDays how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndingLine(
        @NotNull EndingKind ending,
        CustomerKind customerKind,
        @NotNull @Min(1) @Max(PolicyBody.MOST_DAYS) Integer workingDays) {

    /** As few lines as say it all: one for an ending that is the same for everybody. */
    static List<EndingLine> of(AfterEnding table) {
        var lines = new ArrayList<EndingLine>();
        for (var ending : EndingKind.values()) {
            var row = table.workingDays().get(ending);
            if (row.values().stream().distinct().count() == 1) {
                lines.add(new EndingLine(ending, null, row.get(CustomerKind.MANDATORY)));
            } else {
                row.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(cell -> lines.add(new EndingLine(ending, cell.getKey(), cell.getValue())));
            }
        }
        return lines;
    }

    /** The table these lines come to, perhaps with gaps. */
    static Map<EndingKind, Map<CustomerKind, Integer>> table(List<EndingLine> lines) {
        var table = new EnumMap<EndingKind, Map<CustomerKind, Integer>>(EndingKind.class);
        for (var ending : EndingKind.values()) {
            for (var customer : CustomerKind.values()) {
                days(lines, ending, customer)
                        .or(() -> days(lines, ending, null))
                        .ifPresent(days -> table.computeIfAbsent(ending, _ -> new EnumMap<>(CustomerKind.class))
                                .put(customer, days));
            }
        }
        return table;
    }

    private static Optional<Integer> days(List<EndingLine> lines, EndingKind ending, CustomerKind customer) {
        return lines.stream()
                .filter(line -> line.ending == ending && line.customerKind == customer)
                .map(EndingLine::workingDays)
                .findFirst();
    }
}
