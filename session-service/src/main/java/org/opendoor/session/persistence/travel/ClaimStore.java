package org.opendoor.session.persistence.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.usecase.travel.Claims;

/** Claims as rows. Whatever changes one leaves a trace in the audit. */
@ApplicationScoped
class ClaimStore implements Claims {

    private static final String BY_ID = ClaimColumns.SELECT + " where c.referral_id = :referralId and c.id = :id";
    private static final String BY_FARE =
            ClaimColumns.SELECT + " where c.referral_id = :referralId and c.session_id = :id and c.kind = :kind";

    private static final String ENTER = """
            insert into travel_claim (id, referral_id, session_id, kind, held_on, provider, version, pence, state,
                entered_by, entered_at)
            values (:id, :referralId, :sessionId, :kind, :heldOn, :provider, 1, :pence, 'ENTERED',
                :by, cast(cast(:at as text) as timestamptz))
            """;

    /** Entered anew, it is to be approved anew. What is paid is not written any more. */
    private static final String CHANGE = """
            with now as (
                select cast(:state as text) as state, cast(:by as text) as who,
                       cast(cast(:at as text) as timestamptz) as moment)
            update travel_claim c
            set version = :version, pence = :pence, state = now.state, declined_because = nullif(:because, ''),
                entered_by = case now.state when 'ENTERED' then now.who else c.entered_by end,
                entered_at = case now.state when 'ENTERED' then now.moment else c.entered_at end,
                approved_by = case now.state when 'APPROVED' then now.who when 'PAID' then c.approved_by end,
                approved_at = case now.state when 'APPROVED' then now.moment when 'PAID' then c.approved_at end,
                paid_by = case now.state when 'PAID' then now.who end,
                paid_at = case now.state when 'PAID' then now.moment end
            from now
            where c.id = :id and c.state <> 'PAID'
            """;

    private static final String OF_PROVIDERS = ClaimColumns.SELECT + " where c.provider in (:providers)";
    private static final String OF_STATE = " and c.state = :state";
    private static final String AFTER = " and (c.entered_at, c.id) > (cast(cast(:at as text) as timestamptz), :id)";
    private static final String IN_ORDER = " order by c.entered_at, c.id limit :most";

    private static final String MOVE = """
            update travel_claim c set provider = moved.provider
            from (select cast(split_part(pair, '=', 1) as uuid) as referral_id, split_part(pair, '=', 2) as provider
                  from unnest(string_to_array(?1, ',')) as pair) moved
            where c.referral_id = moved.referral_id and c.state <> 'PAID'
            """;

    private final Database database;
    private final Audit audit;

    ClaimStore(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, UUID claimId) {
        return database.with(session -> session.createNativeQuery(BY_ID, Object[].class)
                        .setParameter("referralId", referralId)
                        .setParameter("id", claimId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ClaimColumns::kept));
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, UUID sessionId, TravelKind kind) {
        return database.with(session -> session.createNativeQuery(BY_FARE, Object[].class)
                        .setParameter("referralId", referralId)
                        .setParameter("id", sessionId)
                        .setParameter("kind", kind.name())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ClaimColumns::kept));
    }

    @Override
    public Uni<Void> keep(Kept kept, String provider, String by, Instant at) {
        var fare = kept.fare();
        var written = kept.version() == 1 ? enter(kept, provider, by, at) : change(kept, by, at);
        return written.invoke(ClaimStore::mustBeOne)
                .chain(() -> audit.record(
                        "TRAVEL_CLAIM_" + kept.claim().state(),
                        fare.referralId(),
                        fare.kind().name()));
    }

    private Uni<Integer> enter(Kept kept, String provider, String by, Instant at) {
        var fare = kept.fare();
        return database.with(session -> session.createNativeQuery(ENTER)
                .setParameter("id", kept.id())
                .setParameter("referralId", fare.referralId())
                .setParameter("sessionId", fare.sessionId())
                .setParameter("kind", fare.kind().name())
                .setParameter("heldOn", fare.heldOn())
                .setParameter("provider", provider)
                .setParameter("pence", kept.claim().amount())
                .setParameter("by", by)
                .setParameter("at", at.toString())
                .executeUpdate());
    }

    private Uni<Integer> change(Kept kept, String by, Instant at) {
        return database.with(session -> session.createNativeQuery(CHANGE)
                .setParameter("id", kept.id())
                .setParameter("version", kept.version())
                .setParameter("pence", kept.claim().amount())
                .setParameter("state", kept.claim().state().name())
                .setParameter("because", because(kept.claim()))
                .setParameter("by", by)
                .setParameter("at", at.toString())
                .executeUpdate());
    }

    @Override
    public Uni<List<Listed>> list(Query query) {
        var text = OF_PROVIDERS
                + query.state().map(_ -> OF_STATE).orElse("")
                + query.after().map(_ -> AFTER).orElse("")
                + IN_ORDER;
        return database.with(session -> {
                    var page = session.createNativeQuery(text, Object[].class)
                            .setParameter("providers", query.providers())
                            .setParameter("most", query.most());
                    query.state().ifPresent(state -> page.setParameter("state", state.name()));
                    query.after()
                            .ifPresent(place -> page.setParameter(
                                            "at", place.enteredAt().toString())
                                    .setParameter("id", place.id()));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(ClaimColumns::listed).toList());
    }

    @Override
    public Uni<Void> move(Map<UUID, String> providers) {
        var pairs = providers.entrySet().stream()
                .map(moved -> moved.getKey() + "=" + moved.getValue())
                .collect(Collectors.joining(","));
        return database.with(session ->
                        session.createNativeQuery(MOVE).setParameter(1, pairs).executeUpdate())
                .replaceWithVoid();
    }

    private static String because(Claim claim) {
        return claim instanceof Claim.Declined(var _, var because) ? because.name() : "";
    }

    private static void mustBeOne(int written) {
        if (written != 1) {
            throw new IllegalStateException("a claim that is paid stays as it is");
        }
    }
}
