package org.opendoor.followup.service;

import java.time.LocalDate;

/**
 * An ending as tests tell it.
 *
 * @param kind how it ended
 * @param revision 1, or higher for a correction
 * @param endedOn the day
 * @param customerKind how the person stands to Jobcentre
 * @param adviser a quoted id, or null
 * @param wanted whether they want to be contacted
 */
public record EndingSample(
        String kind, int revision, LocalDate endedOn, String customerKind, String adviser, String wanted) {

    /** An ending of that kind, known to the adviser, of somebody who was not asked about contact. */
    public static EndingSample of(String kind, LocalDate endedOn) {
        return new EndingSample(kind, 1, endedOn, "VOLUNTARY", "\"adviser-1\"", "NOT_ASKED");
    }

    /** The same, told again. */
    public EndingSample corrected(String otherKind, String nowWanted) {
        return new EndingSample(otherKind, revision + 1, endedOn, customerKind, adviser, nowWanted);
    }

    /** The same of somebody else. */
    public EndingSample with(String otherCustomerKind, String otherAdviser) {
        return new EndingSample(kind, revision, endedOn, otherCustomerKind, otherAdviser, wanted);
    }

    String json() {
        var family = kind.equals("COMPLETED") ? "null" : "\"PRACTICAL\"";
        return """
                "ending":{"kind":"%s","family":%s,"revision":%d,"endedOn":"%s",%s,\
                "contactWish":{"wanted":"%s","notBefore":null,"times":["MORNING"]},\
                "openDoor":{"pace":"STANDARD","notBefore":null}}""".formatted(kind, family, revision, endedOn, Telling.PARTIES.formatted(customerKind, adviser), wanted);
    }
}
