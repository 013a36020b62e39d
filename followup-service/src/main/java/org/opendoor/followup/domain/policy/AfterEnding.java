package org.opendoor.followup.domain.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.EndingKind;

/**
 * Working days from an ending to the contact, for every kind of ending and of customer: a table without a gap, because a
 * gap is somebody whom nobody ever contacts.
 *
 * @param workingDays by ending and customer
 */
public record AfterEnding(Map<EndingKind, Map<CustomerKind, Integer>> workingDays) {

    /** @throws IllegalArgumentException if anybody is left out */
    public AfterEnding {
        workingDays = workingDays.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Map.copyOf(row.getValue())));
        var nobody = leftOut(workingDays);
        if (!nobody.isEmpty()) {
            throw new IllegalArgumentException("never contacted: " + nobody);
        }
        workingDays.forEach(
                (ending, row) -> row.values().forEach(days -> Numbers.atLeastOne("days after " + ending, days)));
    }

    /** Somebody whose journey ended. */
    public record Somebody(EndingKind ending, CustomerKind customer) {}

    /** The same for every kind of customer, which is what fairness asks for where nothing speaks against it. */
    public static AfterEnding alike(Map<EndingKind, Integer> days) {
        var table = new EnumMap<EndingKind, Map<CustomerKind, Integer>>(EndingKind.class);
        days.forEach((ending, number) -> table.put(
                ending, Arrays.stream(CustomerKind.values()).collect(Collectors.toMap(kind -> kind, _ -> number))));
        return new AfterEnding(table);
    }

    /** Whom such a table would leave out. */
    public static List<Somebody> leftOut(Map<EndingKind, Map<CustomerKind, Integer>> table) {
        return Arrays.stream(EndingKind.values())
                .flatMap(ending -> Arrays.stream(CustomerKind.values())
                        .filter(customer ->
                                !table.getOrDefault(ending, Map.of()).containsKey(customer))
                        .map(customer -> new Somebody(ending, customer)))
                .toList();
    }

    /** How many for them. */
    public int of(EndingKind ending, CustomerKind customer) {
        return workingDays.get(ending).get(customer);
    }
}
