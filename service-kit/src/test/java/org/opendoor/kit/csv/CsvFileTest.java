package org.opendoor.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.Refused;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("id", "name");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\nx,Quay House\n",
                "id,name\r\nx,Quay House",
                "\uFEFFid,name\r\n\r\n\"x\",\"Quay House\"\r\n",
                " id , name \nx,Quay House\n\n"
            })
    void a_file_is_read_as_spreadsheets_write_it(String text) {
        assertThat(read(text)).extracting(CsvFile.Line::cells).containsExactly(Map.of("id", "x", "name", "Quay House"));
    }

    @Test
    void columns_stand_in_any_order_and_cells_hold_what_they_hold() {
        assertThat(read("name,id\n\"=SUM(A1), \"\"@\"\"\",x\n").getFirst().cells())
                .isEqualTo(Map.of("id", "x", "name", "=SUM(A1), \"@\""));
    }

    @Test
    void a_row_is_known_by_the_line_in_which_it_begins() {
        var lines = read("id,name\nx,one\n\n\"y\",\"two\r\nlines\"\nz,three\nw\nv,a,b");

        assertThat(lines).extracting(CsvFile.Line::number).containsExactly(2L, 4L, 6L, 7L, 8L);
        assertThat(lines.get(3).cells()).isEmpty();
        assertThat(lines.get(4).cells()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|/1/name COLUMN_MISSING",
                "id,name,postcode|/1/3 COLUMN_UNKNOWN",
                "id,name,id|/1/3 COLUMN_REPEATED",
                "id;name|/1/1 COLUMN_UNKNOWN,/1/id COLUMN_MISSING,/1/name COLUMN_MISSING"
            })
    void another_header_is_refused_without_repeating_it(String header, String faults) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(header + "\nx,y\n"));

        assertThat(refused.code().name()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.errors().stream().map(CsvFileTest::shown).collect(Collectors.joining(",")))
                .isEqualTo(faults);
    }

    @Test
    void a_body_of_nothing_has_no_header() {
        assertThat(catchThrowableOfType(Refused.class, () -> read("")).errors()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n\"x,y\n", "id,name\n\"x\"y,z\n"})
    void a_quote_that_does_not_close_spoils_the_file(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessage("MALFORMED_CSV");
    }

    @Test
    void another_encoding_is_refused() {
        byte[] latin = "id,name\nx,Café\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CsvFile.read(latin, COLUMNS))
                .isInstanceOf(Refused.class)
                .hasMessage("MALFORMED_CSV");
    }

    @Test
    void a_thousand_rows_are_taken_and_one_more_is_not() {
        assertThat(read(rows(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> read(rows(1_001))).isInstanceOf(Refused.class).hasMessage("TOO_MANY_ROWS");
    }

    private static String rows(int count) {
        return "id,name\n"
                + IntStream.range(0, count).mapToObj(i -> "x" + i + ",Name\n").collect(Collectors.joining());
    }

    private static String shown(FieldError error) {
        return error.pointer() + " " + error.code();
    }

    private static List<CsvFile.Line> read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }
}
