package org.opendoor.referral.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.ClaimHistory;
import org.opendoor.referral.domain.customer.ContactPreferences;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.QuietHours;
import org.opendoor.referral.domain.customer.StopReason;

class ReachTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void what_the_person_chose_comes_first() {
        assertThat(Reach.of(someone(Channel.TEXT, null, null)))
                .isEqualTo(new Reach.By(NoticeChannel.TEXT, "07700 900123"));
        assertThat(Reach.of(someone(Channel.LETTER, null, null)))
                .isEqualTo(new Reach.By(NoticeChannel.LETTER, "7 High Lane\nDH1 3AB"));
        assertThat(Reach.of(someone(Channel.EMAIL, false, null)))
                .isEqualTo(new Reach.By(NoticeChannel.EMAIL, "ada@example.org"));
    }

    @Test
    void who_likes_to_be_rung_gets_an_email_and_after_a_no_to_messages_nothing() {
        assertThat(Reach.of(someone(Channel.PHONE, null, null)))
                .isEqualTo(new Reach.By(NoticeChannel.EMAIL, "ada@example.org"));
        assertThat(Reach.of(someone(Channel.PHONE, false, null)))
                .isEqualTo(new Reach.ByNobody(FailReason.NO_WAY_TO_REACH));
    }

    @Test
    void silence_is_kept_and_danger_needs_a_person() {
        assertThat(Reach.of(someone(Channel.EMAIL, true, StopReason.ASKED)))
                .isEqualTo(new Reach.Silence(DropReason.CONTACT_STOPPED));
        assertThat(Reach.of(someone(Channel.EMAIL, true, StopReason.DECEASED)))
                .isEqualTo(new Reach.Silence(DropReason.CONTACT_STOPPED));
        assertThat(Reach.of(someone(Channel.EMAIL, true, StopReason.UNSAFE)))
                .isEqualTo(new Reach.ByNobody(FailReason.NEEDS_A_PERSON));
        assertThat(Reach.of(new Customer(UUID.randomUUID(), true, Set.of(), new CustomerState.Forgotten())))
                .isEqualTo(new Reach.Silence(DropReason.PERSON_GONE));
    }

    @Test
    void nothing_buzzes_at_night_and_a_letter_never_does() {
        Instant night = Instant.parse("2026-11-22T23:30:00Z");
        Instant morning = Instant.parse("2026-11-23T08:00:00Z");

        assertThat(SendingHours.next(night, NoticeChannel.TEXT, Optional.empty(), LONDON))
                .isEqualTo(morning);
        assertThat(SendingHours.next(night, NoticeChannel.LETTER, Optional.empty(), LONDON))
                .isEqualTo(night);
        assertThat(SendingHours.next(
                        Instant.parse("2026-07-01T06:59:00Z"), NoticeChannel.EMAIL, Optional.empty(), LONDON))
                .isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
        assertThat(SendingHours.next(
                        night,
                        NoticeChannel.TEXT,
                        Optional.of(new QuietHours(LocalTime.of(9, 0), LocalTime.of(10, 0))),
                        LONDON))
                .isEqualTo(night);
    }

    @Test
    void jobcentre_never_speaks_to_somebody_who_keeps_it_out() {
        assertThat(Speaker.JOBCENTRE.to(CustomerKind.NOT_WITH_JOBCENTRE)).isEqualTo(Speaker.PROVIDER);
        assertThat(Speaker.JOBCENTRE.to(CustomerKind.VOLUNTARY)).isEqualTo(Speaker.JOBCENTRE);
    }

    private static Customer someone(Channel channel, Boolean messageSafe, StopReason stopped) {
        var person = new Person(
                "Ada",
                "Marsh",
                Optional.empty(),
                Optional.empty(),
                Optional.of("07700 900123"),
                Optional.of("ada@example.org"),
                Optional.of("7 High Lane"),
                Optional.of("DH1 3AB"));
        var contact = new ContactPreferences(
                Optional.of(channel),
                Optional.ofNullable(messageSafe),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        var profile = new Profile(person, Optional.empty(), contact, Background.NONE, ClaimHistory.NONE);
        return new Customer(
                UUID.randomUUID(), true, Set.of(), new CustomerState.Known(profile, Optional.ofNullable(stopped)));
    }
}
