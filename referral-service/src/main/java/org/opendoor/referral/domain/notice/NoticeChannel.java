package org.opendoor.referral.domain.notice;

/** How a notice goes out. An e-mail goes by itself; letters and texts lie ready for the organisation's own gateway. */
public enum NoticeChannel {
    EMAIL,
    LETTER,
    TEXT;

    /** Whether sending twice does no harm: two e-mails with one Message-ID are one; nobody can tell two letters apart. */
    public boolean repeatable() {
        return this == EMAIL;
    }

    /** Whether it makes itself heard when it arrives. */
    public boolean buzzes() {
        return this != LETTER;
    }
}
