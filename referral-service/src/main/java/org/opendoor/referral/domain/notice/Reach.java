package org.opendoor.referral.domain.notice;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.StopReason;

/**
 * How a person may be reached, if at all. What they chose comes first. Where that is not possible, an e-mail, then a
 * letter, then a text: a text shows on a screen that others may see, so it needs a yes to "may we leave a message?". Who
 * said no to that is reached by what they chose and by nothing else.
 */
public sealed interface Reach {

    /** This way. {@code to} is the address or number and never printed. */
    record By(NoticeChannel channel, String to) implements Reach {

        @Override
        public String toString() {
            return "By[" + channel + "]";
        }
    }

    /** Not by any notice: somebody has to see to it. */
    record ByNobody(FailReason because) implements Reach {}

    /** Not at all, and rightly. */
    record Silence(DropReason because) implements Reach {}

    /** For this customer, as they are now. */
    static Reach of(Customer customer) {
        if (customer.profile().isEmpty()) {
            return new Silence(DropReason.PERSON_GONE);
        }
        Profile profile = customer.profile().get();
        return customer.stopped().map(Reach::stopped).orElseGet(() -> open(profile));
    }

    private static Reach stopped(StopReason because) {
        return switch (because) {
            case ASKED, DECEASED -> new Silence(DropReason.CONTACT_STOPPED);
            case UNSAFE -> new ByNobody(FailReason.NEEDS_A_PERSON);
        };
    }

    private static Reach open(Profile profile) {
        var contact = profile.contact();
        Person person = profile.person();
        Optional<By> chosen = contact.channel().flatMap(channel -> chosen(channel, person));
        boolean others = contact.messageSafe().orElse(true);
        boolean screens = contact.messageSafe().orElse(false);
        return Stream.<Supplier<Optional<By>>>of(
                        () -> chosen,
                        () -> others ? email(person) : Optional.empty(),
                        () -> others ? letter(person) : Optional.empty(),
                        () -> screens ? text(person) : Optional.empty())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(Reach.class::cast)
                .findFirst()
                .orElse(new ByNobody(FailReason.NO_WAY_TO_REACH));
    }

    /** Nobody rings from here: who likes to be rung gets the next best. */
    private static Optional<By> chosen(Channel channel, Person person) {
        return switch (channel) {
            case EMAIL -> email(person);
            case LETTER -> letter(person);
            case TEXT -> text(person);
            case PHONE -> Optional.empty();
        };
    }

    private static Optional<By> email(Person person) {
        return person.email().map(to -> new By(NoticeChannel.EMAIL, to));
    }

    private static Optional<By> text(Person person) {
        return person.phone().map(to -> new By(NoticeChannel.TEXT, to));
    }

    private static Optional<By> letter(Person person) {
        return person.address()
                .map(lines -> new By(
                        NoticeChannel.LETTER,
                        person.postcode()
                                .filter(code -> !lines.contains(code))
                                .map(code -> lines + "\n" + code)
                                .orElse(lines)));
    }
}
