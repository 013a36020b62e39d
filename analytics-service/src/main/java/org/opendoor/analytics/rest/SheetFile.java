package org.opendoor.analytics.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet as a file for a spreadsheet: a line for each number. It is written from the answer that would be given as JSON,
 * so it cannot say more; what is suppressed is told in a column of its own, never by a number.
 */
public final class SheetFile {
    static final String MEDIA_TYPE = "text/csv";
    private static final String TOTAL = "ALL";

    private SheetFile() {}

    /** The file as it is sent. */
    public static Response response(SheetView sheet) {
        return Response.ok(of(sheet), MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.name() + ".csv\"")
                .build();
    }

    static String of(SheetView sheet) {
        var header = Stream.of(
                        Stream.of("month"),
                        sheet.by().stream(),
                        Stream.of("column", "people", "percent", "band", "suppressed"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        var text = new StringWriter();
        try (var file = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(header).get())) {
            for (var month : sheet.months()) {
                for (var row : month.rows()) {
                    file.printRecords(lines(sheet, month, row));
                }
                file.printRecords(lines(sheet, month, month.total()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private static List<List<String>> lines(SheetView sheet, MonthView month, SheetRow row) {
        var lines = new ArrayList<List<String>>();
        row.people().forEach((name, cell) -> lines.add(line(sheet, month, row, name, number(cell))));
        row.shares().forEach((name, share) -> lines.add(line(sheet, month, row, name, number(share))));
        row.bands().forEach((name, band) -> lines.add(line(sheet, month, row, name, number(band))));
        return lines;
    }

    private static List<String> line(SheetView sheet, MonthView month, SheetRow row, String name, List<String> number) {
        return Stream.of(
                        Stream.of(month.month()),
                        sheet.by().stream().map(each -> row.row().getOrDefault(each, TOTAL)),
                        Stream.of(name),
                        number.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> number(CellView cell) {
        return switch (cell) {
            case CellView.Shown(var people) -> List.of(Integer.toString(people), "", "", "");
            case SuppressedView(var why) -> List.of("", "", "", why.name());
        };
    }

    private static List<String> number(RateView share) {
        return switch (share) {
            case RateView.Shown(var percent) -> List.of("", Integer.toString(percent), "", "");
            case SuppressedView(var why) -> List.of("", "", "", why.name());
        };
    }

    private static List<String> number(BandView band) {
        return switch (band) {
            case BandView.Shown(var word) -> List.of("", "", word, "");
            case SuppressedView(var why) -> List.of("", "", "", why.name());
        };
    }
}
