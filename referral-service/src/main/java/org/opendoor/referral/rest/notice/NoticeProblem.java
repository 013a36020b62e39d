package org.opendoor.referral.rest.notice;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.notice.NoticeRefusal;

/** The names of the refusals about notices. */
public enum NoticeProblem implements ProblemCode {
    NOTICE_NOT_READY(409, "The notice is not written yet"),
    NOTICE_TAKEN(409, "Somebody has taken it already; only they know whether it went out"),
    NOTICE_SETTLED(409, "The notice is sent, failed or not needed"),
    NOTICE_SENDS_ITSELF(409, "An e-mail goes by itself; no gateway takes it or reports on it"),
    NOTICE_UNREADABLE(410, "What it says can no longer be read: the person was forgotten");

    private final int status;
    private final String title;

    NoticeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    static Refused of(NoticeRefusal refusal) {
        return new Refused(
                switch (refusal) {
                    case NOTICE_UNKNOWN -> KitCode.NOT_YET_KNOWN;
                    case NOTICE_NOT_READY -> NOTICE_NOT_READY;
                    case NOTICE_TAKEN -> NOTICE_TAKEN;
                    case NOTICE_SETTLED -> NOTICE_SETTLED;
                    case NOTICE_SENDS_ITSELF -> NOTICE_SENDS_ITSELF;
                    case NOTICE_UNREADABLE -> NOTICE_UNREADABLE;
                });
    }
}
