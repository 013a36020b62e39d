package org.opendoor.systemtests.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.opendoor.local.Platform;
import org.opendoor.local.Secrets;
import org.opendoor.local.Service;

/** Every table of every service and every record of every topic, as somebody reads them who got hold of all of it. */
final class EveryByte {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    private final Platform platform;
    private final Map<String, String> places = new LinkedHashMap<>();

    /** As it all is now. */
    EveryByte(Platform platform) {
        this.platform = platform;
        for (var service : Service.values()) {
            tables(service);
        }
        topics();
    }

    /** The tables and topics that hold one of these, in whatever form. */
    List<String> holding(List<String> wanted) {
        var forms = wanted.stream().flatMap(EveryByte::forms).distinct().toList();
        return places.entrySet().stream()
                .filter(place -> forms.stream().anyMatch(place.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tables(Service service) {
        var url = "jdbc:postgresql://127.0.0.1:" + platform.ports().postgres() + "/" + service.database();
        var password = Secrets.in(platform.folders().data().resolve("secrets.properties"))
                .password(service.database());
        try (var connection = DriverManager.getConnection(url, service.database(), password)) {
            for (String table : rows(connection, TABLES)) {
                places.put(
                        service.title() + " " + table,
                        String.join("\n", rows(connection, "select cast(t as text) from " + table + " t")));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(service.title(), failed);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void topics() {
        var settings = new HashMap<String, Object>(platform.access().kafkaClient("admin"));
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().startsWith("opendoor."))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    var text = new StringBuilder(text(record.key())).append(' ').append(text(record.value()));
                    record.headers().forEach(header -> text.append(' ').append(text(header.value())));
                    places.merge(record.topic(), text.toString(), (all, one) -> all + "\n" + one);
                });
            }
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    /** As it was told, as JSON and as a row's text have it, in hexadecimal digits, and in Base64 wherever it begins. */
    private static Stream<String> forms(String told) {
        var bytes = told.getBytes(UTF_8);
        var hex = HexFormat.of().formatHex(bytes);
        var json = new String(JsonStringEncoder.getInstance().quoteAsString(told));
        var base64 = Stream.of(0, 1, 2).map(shift -> {
            var shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 1);
        });
        return Stream.concat(
                Stream.of(told, json, told.replace("\"", "\"\""), hex, hex.toUpperCase(Locale.ROOT)), base64);
    }
}
