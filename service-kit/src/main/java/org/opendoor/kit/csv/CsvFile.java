package org.opendoor.kit.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * A list as spreadsheets write it (RFC 4180): UTF-8 with or without a byte order mark, any line ends, cells in quotes where
 * they need it, a header with the names of the columns.
 */
public final class CsvFile {

    /** Rows in one call, header not counted. */
    public static final int MOST_ROWS = 1_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * One row.
     *
     * @param number of the line in which it begins, from 1
     * @param cells by column; empty where the row has more or fewer cells than the header
     */
    public record Line(long number, Map<String, String> cells) {}

    /**
     * Reads the whole file.
     *
     * @throws Refused where it is no CSV, its header is not the one wanted, or it is too long
     */
    public static List<Line> read(byte[] bytes, List<String> columns) {
        try (var parser = CSVParser.parse(new StringReader(text(bytes)), FORMAT)) {
            return lines(parser, columns);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Line> lines(CSVParser parser, List<String> columns) {
        try {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header =
                    Header.checked(records.hasNext() ? records.next().toList() : List.of(), columns);
            List<Line> lines = new ArrayList<>();
            while (records.hasNext()) {
                if (lines.size() == MOST_ROWS) {
                    throw new Refused(KitCode.TOO_MANY_ROWS);
                }
                CSVRecord row = records.next();
                lines.add(new Line(parser.getCurrentLineNumber() - lineBreaks(row), cells(row, header)));
            }
            return lines;
        } catch (UncheckedIOException malformed) {
            throw new Refused(KitCode.MALFORMED_CSV, "Near line %d.".formatted(parser.getCurrentLineNumber()));
        }
    }

    private static Map<String, String> cells(CSVRecord row, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        if (row.size() == header.size()) {
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
        }
        return cells;
    }

    /** The parser tells where a row ends; a cell in quotes may have lines of its own. */
    private static long lineBreaks(CSVRecord row) {
        return row.stream()
                .mapToLong(cell -> cell.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count())
                .sum();
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refused(KitCode.MALFORMED_CSV, "Not UTF-8.");
        }
    }

    /** The first line. What is given is never repeated: in a file without a header it would be somebody's data. */
    private static final class Header {

        private Header() {}

        static List<String> checked(List<String> given, List<String> columns) {
            List<String> header = given.stream().map(String::strip).toList();
            List<FieldError> faults = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (!columns.contains(header.get(i))) {
                    faults.add(new FieldError("/1/" + (i + 1), "COLUMN_UNKNOWN", "no column of this list"));
                } else if (header.indexOf(header.get(i)) < i) {
                    faults.add(new FieldError("/1/" + (i + 1), "COLUMN_REPEATED", "a column is there once"));
                }
            }
            columns.stream()
                    .filter(column -> !header.contains(column))
                    .forEach(column ->
                            faults.add(new FieldError("/1/" + column, "COLUMN_MISSING", "this column is needed")));
            if (!faults.isEmpty()) {
                throw new Refused(KitCode.INVALID_REQUEST, "The header is not that of the list.", faults);
            }
            return header;
        }
    }
}
