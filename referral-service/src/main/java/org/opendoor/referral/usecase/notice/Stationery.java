package org.opendoor.referral.usecase.notice;

/** Puts a draft into words, and the words on paper. */
public interface Stationery {

    /** Takes a moment: never called within a transaction, nor where others wait. */
    Letter write(Draft draft);
}
