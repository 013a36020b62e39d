package org.opendoor.referral.rest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.csv.CsvFile;
import org.opendoor.referral.domain.directory.EntryKind;

/** The demo's staff are the demo's users: who signs in is somebody the directory knows. */
class DemoDirectoryTest {

    private static final Path DEPLOYED = Path.of("..", "deploy");
    private static final Set<String> STAFF = Set.of("adviser", "team-leader", "district-manager", "practitioner");

    @Test
    void everybody_who_signs_in_as_staff_is_on_the_list_with_the_same_role_and_place() throws IOException {
        var realm = new ObjectMapper()
                .readTree(DEPLOYED.resolve("keycloak/opendoor-realm.json").toFile());
        var users = realm.path("users")
                .valueStream()
                .filter(user -> STAFF.contains(role(user)))
                .map(DemoDirectoryTest::shown);
        var listed = CsvFile.read(
                        Files.readAllBytes(DEPLOYED.resolve("directory/staff.csv")),
                        RowForm.of(EntryKind.STAFF).columns())
                .stream()
                .map(line -> shown(line.cells()));

        assertThat(listed.toList()).containsExactlyInAnyOrderElementsOf(users.toList());
    }

    private static String shown(JsonNode user) {
        String place = user.at("/attributes/district/0").asText()
                + user.at("/attributes/provider/0").asText();
        String name =
                user.path("firstName").asText() + " " + user.path("lastName").asText();
        String role = role(user).toUpperCase(Locale.ROOT).replace('-', '_');
        return String.join(" ", user.path("id").asText(), role, place, name);
    }

    private static String shown(Map<String, String> row) {
        return String.join(
                " ", row.get("id"), row.get("role"), row.get("district") + row.get("provider"), row.get("displayName"));
    }

    private static String role(JsonNode user) {
        return user.path("realmRoles").path(0).asText();
    }
}
