package org.opendoor.followup.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.AgreedNextSteps;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.Told;
import org.opendoor.followup.domain.Work;
import org.opendoor.followup.domain.WorkStatus;

/** What was told of the person themself, within the row of their journey. */
@Embeddable
class ToldColumns {
    @Enumerated(EnumType.STRING)
    WorkStatus.Kind workKind;

    Integer workHours;
    Integer workPay;
    LocalDate workSince;
    LocalDate workAsOf;
    int workTurns;
    String[] agreedSteps = {};
    int agreedRevision;

    static ToldColumns of(Told told) {
        var columns = new ToldColumns();
        told.work().ifPresent(columns::take);
        columns.agreedSteps = told.agreed().kinds().stream().map(Enum::name).toArray(String[]::new);
        columns.agreedRevision = told.agreed().revision();
        return columns;
    }

    Told told() {
        var kinds =
                Arrays.stream(agreedSteps).map(OptionOffered::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new Told(work(), new AgreedNextSteps(kinds, agreedRevision));
    }

    private void take(Work work) {
        workKind = work.status().kind();
        workHours = work.status().hoursPerWeek().orElse(null);
        workPay = work.status().annualPay().orElse(null);
        workSince = work.since();
        workAsOf = work.asOf();
        workTurns = work.turns();
    }

    private Optional<Work> work() {
        return Optional.ofNullable(workKind)
                .map(kind -> new WorkStatus(kind, Optional.ofNullable(workHours), Optional.ofNullable(workPay)))
                .map(status -> new Work(status, workSince, workAsOf, workTurns));
    }
}
