package org.opendoor.referral.rest.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.rest.Codes;
import org.opendoor.referral.usecase.notice.Letter;

/**
 * What a gateway needs beside the document.
 *
 * @param to number of a text, lines for an envelope, address of an e-mail
 * @param formats how the person needs it to be able to read it
 * @param interpreter the language they need an interpreter for, if any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnvelopeView(
        NoticeChannel channel, String name, String to, List<AccessibleFormat> formats, String interpreter) {

    static EnvelopeView of(Letter letter) {
        return new EnvelopeView(
                letter.channel(),
                letter.name(),
                letter.to(),
                Codes.sorted(letter.formats()),
                letter.interpreter().orElse(null));
    }

    @Override
    public String toString() {
        return "EnvelopeView[hidden]";
    }
}
