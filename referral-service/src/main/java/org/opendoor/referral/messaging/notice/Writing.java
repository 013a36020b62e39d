package org.opendoor.referral.messaging.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opendoor.kit.print.Printing;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.customer.Language;
import org.opendoor.referral.domain.directory.HealthWords;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.usecase.notice.Draft;
import org.opendoor.referral.usecase.notice.Letter;
import org.opendoor.referral.usecase.notice.Stationery;

/** Puts a draft into the words of its template, and lays them out for its channel. */
@ApplicationScoped
class Writing implements Stationery {

    private final Templates templates = new Templates();
    private final Printing printing = new Printing();
    private final Saying saying;

    Writing(HealthWords healthWords) {
        this.saying = new Saying(healthWords);
    }

    @Override
    public Letter write(Draft draft) {
        Map<String, Object> data = saying.of(draft);
        Words words = Words.parse(templates.render(draft.occasion().kind().template() + ".txt", data));
        boolean email = draft.channel() == NoticeChannel.EMAIL;
        boolean letter = draft.channel() == NoticeChannel.LETTER;
        return new Letter(
                draft.channel(),
                draft.recipient().name(),
                draft.recipient().to(),
                words.subject(),
                draft.channel() == NoticeChannel.TEXT ? words.message() : words.plain(),
                email ? Optional.of(layout("email.html", draft, words, data)) : Optional.empty(),
                letter ? Optional.of(printing.pdf(layout("letter.html", draft, words, data))) : Optional.empty(),
                draft.recipient().formats(),
                draft.recipient().interpreter().map(Language::code));
    }

    private String layout(String name, Draft draft, Words words, Map<String, Object> known) {
        Map<String, Object> data = new HashMap<>(known);
        data.put("subject", words.subject());
        data.put("blocks", words.blocks().stream().map(Writing::block).toList());
        data.put("large", draft.recipient().formats().contains(AccessibleFormat.LARGE_PRINT));
        data.put("to", draft.recipient().to().lines().map(String::strip).toList());
        return templates.render(name, data);
    }

    private static Map<String, Object> block(Words.Block block) {
        return Map.of(
                "heading", block.heading(),
                "list", block.list(),
                "link", block.link(),
                "text", block.text(),
                "items", block.items());
    }
}
