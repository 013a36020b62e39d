package org.opendoor.session.rest.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.session.rest.ProgrammeCode;
import org.opendoor.session.usecase.slot.PublishSlots.Report;
import org.opendoor.session.usecase.slot.PublishedRow;

/** @param applied false for a dry run: then this is what would have been done */
public record PublicationBody(boolean applied, List<RowBody> rows) {

    /**
     * What became of one row.
     *
     * @param row its place in the request, from 0
     * @param slotId the slot it speaks of; null where it was refused
     * @param code why it was refused; null where it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowBody(int row, PublishedRow.Result result, UUID slotId, ProgrammeCode code) {
        static RowBody of(PublishedRow row) {
            return new RowBody(
                    row.row(),
                    row.result(),
                    row.slot().orElse(null),
                    row.why().map(ProgrammeCode::of).orElse(null));
        }
    }

    static PublicationBody of(Report report) {
        return new PublicationBody(
                report.applied(), report.rows().stream().map(RowBody::of).toList());
    }

    /** What stands in the way, as problems tell it. */
    static List<FieldError> errors(Report report) {
        return report.rows().stream()
                .flatMap(row -> row
                        .why()
                        .map(ProgrammeCode::of)
                        .map(code -> new FieldError("/slots/" + row.row(), code.name(), code.title()))
                        .stream())
                .toList();
    }
}
