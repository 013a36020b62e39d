package org.opendoor.session.testing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.opendoor.eventing.Ids;

/** People with plans of weekly sessions that are over, put into the tables as the service would have. */
public final class PlannedPeople {

    private static final String PROGRAMME = """
            insert into programme (referral_id, version, stage, customer_id, customer_kind, district, provider, referred_on,
                                   wish_wanted, wish_times, started, assessed_on, condition_group, work_readiness,
                                   plan_agreed_on)
            values (?, 1, 'PLANNED', gen_random_uuid(), 'MANDATORY', 'durham', ?, current_date - 400, 'NOT_ASKED', '', false,
                    current_date - 390, 'BOTH', 'UNABLE', current_date - 390)
            """;

    private static final String ITEM = """
            insert into plan_item (id, referral_id, place, module, delivery, length) values (?, ?, 0, 'SLEEP_WELL', 'GROUP', ?)
            """;

    private static final String SESSION = """
            insert into planned_session (id, referral_id, item_id, number, starts_at, module, delivery, medium)
            values (?, ?, ?, ?, now() - make_interval(weeks => ?), 'SLEEP_WELL', 'GROUP', 'FACE_TO_FACE')
            """;

    private final DataSource database;
    private final String provider;
    private final int sessions;

    public PlannedPeople(DataSource database, String provider, int sessions) {
        this.database = database;
        this.provider = provider;
        this.sessions = sessions;
    }

    public List<UUID> make(int people) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var connection = database.getConnection();
                var programme = connection.prepareStatement(PROGRAMME);
                var item = connection.prepareStatement(ITEM);
                var session = connection.prepareStatement(SESSION)) {
            for (int n = 0; n < people; n++) {
                var id = Ids.next();
                ids.add(id);
                programme.setObject(1, id);
                programme.setString(2, provider);
                programme.addBatch();
                item.setObject(1, session(id, 0));
                item.setObject(2, id);
                item.setInt(3, sessions);
                item.addBatch();
                for (int number = 1; number <= sessions; number++) {
                    session.setObject(1, session(id, number));
                    session.setObject(2, id);
                    session.setObject(3, session(id, 0));
                    session.setInt(4, number);
                    session.setInt(5, sessions + 1 - number);
                    session.addBatch();
                }
            }
            programme.executeBatch();
            item.executeBatch();
            session.executeBatch();
        }
        return ids;
    }

    /** The id of somebody's session of this number. */
    public static UUID session(UUID person, int number) {
        return UUID.nameUUIDFromBytes((person + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
