package org.opendoor.referral.rest.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.notice.NoticeRefusal;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.notice.Letter;
import org.opendoor.referral.usecase.notice.ReadNotices;
import org.opendoor.referral.usecase.notice.ReadNotices.Read;

/** Shows a notice, and what it says, as far as the caller may see it. */
@ApplicationScoped
class NoticeWindow {

    private final ReadNotices notices;
    private final WhoAsks who;

    NoticeWindow(ReadNotices notices, WhoAsks who) {
        this.notices = notices;
        this.who = who;
    }

    Uni<Shown> show(UUID id) {
        Scope scope = who.scope();
        return notices.one(id, scope)
                .map(found -> found.map(seen -> new Shown(
                                NoticeView.of(seen, scope), seen.kept().version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    Uni<Letter> letter(UUID id) {
        return notices.letter(id, who.scope()).map(read -> switch (read) {
            case Read.Opened(var letter) -> letter;
            case Read.Unreadable _ -> throw NoticeProblem.of(NoticeRefusal.NOTICE_UNREADABLE);
            case Read.NotWritten _ -> throw NoticeProblem.of(NoticeRefusal.NOTICE_NOT_READY);
            case Read.Unknown _ -> throw NoticeProblem.of(NoticeRefusal.NOTICE_UNKNOWN);
        });
    }

    /** Never shown within a page of ours: it is somebody's letter, to be printed. */
    static Response document(Letter letter) {
        return letter.pdf()
                .map(pdf -> Response.ok(pdf, "application/pdf")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notice.pdf\""))
                .orElseGet(() -> Response.ok(letter.text(), "text/plain;charset=UTF-8"))
                .build();
    }
}
