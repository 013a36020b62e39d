package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.domain.notice.Meeting;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.Reach;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.directory.Entries;
import org.opendoor.referral.usecase.directory.Kept;
import org.opendoor.referral.usecase.door.MintLink;

/** Gathers what the words need: who speaks and where to go from the directory, a link where one invites. */
public final class DraftNotice {

    private static final String JOBCENTRE = "Jobcentre Plus";

    private final Entries entries;
    private final MintLink mintLink;
    private final Optional<String> housePhone;

    /** {@code housePhone} is rung where the venue has no number. The ports work in the caller's transaction. */
    public DraftNotice(Entries entries, MintLink mintLink, Optional<String> housePhone) {
        this.entries = entries;
        this.mintLink = mintLink;
        this.housePhone = housePhone;
    }

    Uni<Draft> draft(Notice notice, Journey journey, Customer customer, Reach.By by, Moment when) {
        var contact = customer.profile().orElseThrow().contact();
        var person = customer.profile().orElseThrow().person();
        var recipient = new Draft.Recipient(
                person.givenName() + " " + person.familyName(), by.to(), contact.formats(), contact.interpreter());
        return venue(notice)
                .flatMap(venue -> sender(notice, journey, venue)
                        .flatMap(sender -> link(notice, when)
                                .map(link -> new Draft(
                                        notice.occasion(),
                                        by.channel(),
                                        sender,
                                        recipient,
                                        venue,
                                        link,
                                        when.today()))));
    }

    private Uni<Optional<Venue>> venue(Notice notice) {
        return notice.occasion()
                .meets()
                .flatMap(Meeting::venue)
                .map(id -> entry(EntryKind.VENUE, id, Venue.class))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Draft.Sender> sender(Notice notice, Journey journey, Optional<Venue> venue) {
        var place = journey.referral().offer().place();
        Optional<String> phone =
                venue.map(found -> found.wayThere().phoneWhenLost()).or(() -> housePhone);
        return entry(EntryKind.PROVIDER, place.provider(), Provider.class)
                .flatMap(provider -> switch (notice.speaker()) {
                    case PROVIDER ->
                        Uni.createFrom()
                                .item(new Draft.Sender(
                                        notice.speaker(),
                                        provider.map(Provider::name).orElse(place.provider()),
                                        provider.map(Provider::programmeName),
                                        phone));
                    case JOBCENTRE ->
                        entry(EntryKind.DISTRICT, place.district(), District.class)
                                .map(district -> new Draft.Sender(
                                        notice.speaker(),
                                        district.map(found -> JOBCENTRE + ", " + found.name())
                                                .orElse(JOBCENTRE),
                                        provider.map(Provider::programmeName),
                                        phone));
                });
    }

    private Uni<Optional<String>> link(Notice notice, Moment when) {
        return notice.occasion().kind().invites()
                ? mintLink.forJourney(notice.referralId(), when).map(link -> Optional.of(link.toString()))
                : Uni.createFrom().item(Optional.empty());
    }

    private <E> Uni<Optional<E>> entry(EntryKind kind, String id, Class<E> type) {
        return entries.find(new EntryKey(kind, id))
                .map(found -> found.map(Kept::entry).map(type::cast));
    }
}
