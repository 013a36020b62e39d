package org.opendoor.session.rest.travel;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.usecase.travel.Claims.Listed;
import org.opendoor.session.usecase.travel.Claims.Step;

/**
 * Claims as a file for a spreadsheet. Names of callers come from outside: what a spreadsheet would take for a formula is
 * disarmed with an apostrophe, as OWASP says (CSV injection).
 */
final class ClaimFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "claim",
                    "referral",
                    "session held on",
                    "kind",
                    "pounds",
                    "state",
                    "entered on",
                    "entered by",
                    "approved on",
                    "approved by",
                    "paid on",
                    "paid by")
            .get();

    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r\n";
    private static final int PENCE_DIGITS = 2;

    private ClaimFile() {}

    static String of(List<Listed> claims) {
        var text = new StringWriter();
        try (var file = new CSVPrinter(text, FORMAT)) {
            for (var claim : claims) {
                file.printRecord(line(claim).stream().map(ClaimFile::harmless).toList());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    /** The field as a spreadsheet shows it and does not run it. */
    static String harmless(String field) {
        return !field.isEmpty() && FORMULA_BEGINS_WITH.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private static List<String> line(Listed claim) {
        var entered = Optional.of(claim.entered());
        return List.of(
                claim.id().toString(),
                claim.fare().referralId().toString(),
                claim.fare().heldOn().toString(),
                claim.fare().kind().name(),
                BigDecimal.valueOf(claim.claim().amount(), PENCE_DIGITS).toPlainString(),
                claim.claim().state().name(),
                day(entered),
                who(entered),
                day(claim.approved()),
                who(claim.approved()),
                day(claim.paid()),
                who(claim.paid()));
    }

    private static String day(Optional<Step> step) {
        return step.map(taken -> BritishDate.of(taken.at()).toString()).orElse("");
    }

    private static String who(Optional<Step> step) {
        return step.map(Step::by).orElse("");
    }
}
