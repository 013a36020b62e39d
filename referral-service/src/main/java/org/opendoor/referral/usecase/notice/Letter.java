package org.opendoor.referral.usecase.notice;

import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.notice.NoticeChannel;

/**
 * A notice as it is sent: kept sealed with the person's key, so that nobody reads it once they are forgotten.
 *
 * @param to address, number or lines for an envelope
 * @param subject without a health word, like everything that shows on the outside
 * @param text the words alone: all of a text message, and the plain half of an e-mail
 * @param html the e-mail's other half
 * @param pdf the letter
 * @param formats how the person needs it, for whoever prints and sends
 * @param interpreter a language code, if they need one
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to print: never compared
public record Letter(
        NoticeChannel channel,
        String name,
        String to,
        String subject,
        String text,
        Optional<String> html,
        Optional<byte[]> pdf,
        Set<AccessibleFormat> formats,
        Optional<String> interpreter) {

    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
