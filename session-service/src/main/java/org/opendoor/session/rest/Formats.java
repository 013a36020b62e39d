package org.opendoor.session.rest;

/** The shapes of words that come from outside; the same as in the events that carry them on. */
public final class Formats {

    /** An opaque id given elsewhere, never shaped like a national insurance or NHS number. */
    public static final String IDENTIFIER =
            "(?![A-Za-z]{2}[0-9]{6}[A-Da-d]$)(?![0-9]{10}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    /** A provider's code of a module. */
    public static final String MODULE = "(?![A-Z]{2}[0-9]{6}[A-D]$)[A-Z][A-Z0-9_]{0,59}";

    /** How people meet: 01 face to face, 02 telephone, 11 video. */
    public static final String MEDIUM = "01|02|11";

    /** An attendance code, with blanks around and a leading zero. */
    public static final String ATTENDANCE = "\\s{0,10}0?[02-7]\\s{0,10}";

    /** Words that people wrote: line breaks, but nothing else that no keyboard types. */
    public static final String WORDS = "[\\P{Cc}\\n\\r\\t]*";

    private Formats() {}
}
