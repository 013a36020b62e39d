package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;

/** Tells the other services what happened to a person, in the transaction of the change. */
public interface Tidings {

    /** Says it once for each of these journeys, each under its own key. Their rows must be locked. */
    Uni<Void> tell(List<Journey> journeys, CustomerNews news, Moment when);

    /** Says of each of these journeys, where it is only counted, what is known of the person's background by now. */
    Uni<Void> tellBackground(List<Journey> journeys, Background background, Moment when);
}
