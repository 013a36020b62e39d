package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerNews;
import org.opendoor.referral.usecase.customer.Tidings;

/**
 * A change of benefit frightens: whoever is with a provider is told that they may stay, where nobody has to agree to it
 * first.
 */
public final class MayStayAfterwards implements Tidings {

    private final Tidings tidings;
    private final PlanNotice planNotice;
    private final Supplier<UUID> ids;

    /** Works in the caller's transaction. */
    public MayStayAfterwards(Tidings tidings, PlanNotice planNotice, Supplier<UUID> ids) {
        this.tidings = tidings;
        this.planNotice = planNotice;
        this.ids = ids;
    }

    @Override
    public Uni<Void> tell(List<Journey> journeys, CustomerNews news, Moment when) {
        var told = tidings.tell(journeys, news, when);
        return news instanceof CustomerNews.EligibilityChanged(var change)
                        && change.kind().staysUnasked()
                ? told.chain(() -> reassure(journeys, change.id(), when))
                : told;
    }

    @Override
    public Uni<Void> tellBackground(List<Journey> journeys, Background background, Moment when) {
        return tidings.tellBackground(journeys, background, when);
    }

    private Uni<Void> reassure(List<Journey> journeys, UUID change, Moment when) {
        return Multi.createFrom()
                .iterable(journeys)
                .filter(journey -> journey.state() instanceof ReferralState.Referred)
                .onItem()
                .transformToUniAndConcatenate(journey -> planNotice.plan(
                        ids.get(), new Asked(change, journey.id(), change, 1, new Occasion.MayStay()), when))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
