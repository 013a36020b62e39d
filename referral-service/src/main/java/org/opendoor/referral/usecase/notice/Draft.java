package org.opendoor.referral.usecase.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.customer.Language;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.domain.notice.Speaker;

/**
 * All that the words need.
 *
 * @param venue where people meet, as the directory has it now
 * @param link by which the person comes in with one click; there for invitations alone
 */
public record Draft(
        Occasion occasion,
        NoticeChannel channel,
        Sender sender,
        Recipient recipient,
        Optional<Venue> venue,
        Optional<String> link,
        LocalDate writtenOn) {

    /** Who speaks: the organisation, the name by which people know the programme, and a number to ring. */
    public record Sender(Speaker speaker, String name, Optional<String> programme, Optional<String> phone) {}

    /** Whom it is for, and what has to be minded in telling them. */
    public record Recipient(String name, String to, Set<AccessibleFormat> formats, Optional<Language> interpreter) {

        @Override
        public String toString() {
            return "Recipient[hidden]";
        }
    }
}
