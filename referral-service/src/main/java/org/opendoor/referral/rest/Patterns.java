package org.opendoor.referral.rest;

/** What may be written into fields of text. Nothing shaped like a person's number passes for an identifier. */
public final class Patterns {

    /** An id given elsewhere, as {@code common/types.json} of the events has it. */
    public static final String IDENTIFIER =
            "(?![A-Za-z]{2}[0-9]{6}[A-Da-d]$)(?![0-9]{10}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    /** The first half of a postcode. */
    public static final String OUTWARD_CODE = "[A-Z]{1,2}[0-9][A-Z0-9]?";

    /** A part of the country: the letters a postcode begins with, or its first half. */
    public static final String POSTCODE_AREA = "[A-Z]{1,2}([0-9][A-Z0-9]?)?";

    /** A whole one, with or without the blank. */
    public static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}";

    /** Digits as people write them. */
    public static final String PHONE = "\\+?[0-9][0-9 ()-]{5,24}";

    /** One line: no tabs, no line breaks, nothing invisible. */
    public static final String ONE_LINE = "\\P{Cc}*";

    /** Lines of an address. */
    public static final String LINES = "[\\P{Cc}\\n\\r]*";

    private Patterns() {}
}
