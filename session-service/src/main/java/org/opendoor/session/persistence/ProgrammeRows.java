package org.opendoor.session.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.session.usecase.Filed;

/**
 * Reads programmes: one row for each session, with the programme's own row and its plan's entries beside the first of them,
 * as PostgreSQL writes them as JSON. So a thousand programmes are one statement, nothing is sent a dozen times, and nothing
 * watches over what was read.
 */
@ApplicationScoped
class ProgrammeRows {

    /** The ids of one parameter, of which there may be many. */
    static final String THESE =
            "select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id)";

    /** What {@link #filed} reads, of programmes {@code p}: one statement, so that all of it is of the same moment. */
    static final String SELECT =
            "select case when coalesce(s.number, 1) = 1 then cast(json_strip_nulls(row_to_json(p)) as text) end, "
                    + "case when coalesce(s.number, 1) = 1 then (select cast(json_agg(i order by i.place) as text) "
                    + "from plan_item i where i.referral_id = p.referral_id) end, "
                    + KnownSession.COLUMNS
                    + " from programme p left join planned_session s on s.referral_id = p.referral_id ";

    /** The order in which they must come, whatever that of the programmes. */
    static final String IN_ORDER = "p.referral_id, s.number";

    private final ObjectMapper json;

    ProgrammeRows(ObjectMapper json) {
        this.json = json;
    }

    /** The programmes in the order in which they came. */
    List<Filed> filed(List<Object[]> rows) {
        var found = new ArrayList<Filed>();
        for (int first = 0; first < rows.size(); ) {
            int next = first + 1;
            while (next < rows.size() && rows.get(next)[0] == null) {
                next++;
            }
            found.add(filed(rows.get(first), rows.subList(first, next)));
            first = next;
        }
        return found;
    }

    private Filed filed(Object[] first, List<Object[]> rows) {
        var sessions =
                rows.stream().flatMap(row -> KnownSession.read(row, 2).stream()).toList();
        return programme((String) first[0]).filed(items((String) first[1]), sessions);
    }

    /** The programme's own row. */
    ProgrammeRow programme(String row) {
        return read(row, ProgrammeRow.class);
    }

    private List<PlanItemRow> items(String rows) {
        return rows == null ? List.of() : List.of(read(rows, PlanItemRow[].class));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the tables of programmes hold what is no programme", corrupt);
        }
    }
}
