package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.kit.settings.IfAbsent;
import org.opendoor.kit.settings.Setting;
import org.opendoor.local.Service;

/** No way into a service but through its catalogue: what sources and properties read is looked for, not trusted. */
class SettingsInSourcesTest {
    private static final Pattern READ = Pattern.compile("\\$\\{(OPENDOOR_[A-Z0-9_]+)(?::([^}]*))?}");
    private static final Pattern ASKED = Pattern.compile("System\\.getenv\\(\"(\\w+)\"\\)");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern MAPPED = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern MAPPED_VALUE = Pattern.compile("^    [\\w<>, ]+ (\\w+)\\(\\);", Pattern.MULTILINE);
    /** Where Quarkus looks for the profile; the catalogue has it because the rules depend on it. */
    private static final String PROFILE = "QUARKUS_PROFILE";
    /** Part of what a service is, not of where it runs; that targets are public addresses least of all. */
    private static final String BUILT_IN = "opendoor.webhooks.";

    @ParameterizedTest
    @EnumSource(Service.class)
    void everything_that_is_read_is_in_the_catalogue_and_the_other_way_round(Service service) {
        var read = new TreeSet<String>();
        readings(service).forEach(found -> read.add(found.group(1)));
        sources(service).forEach(text -> ASKED.matcher(text).results().forEach(found -> read.add(found.group(1))));
        read.add(PROFILE);

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(Checkout.settings(service).settings().stream()
                        .map(Setting::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_default_is_the_same_in_both_places_and_a_secret_has_none(Service service) {
        var catalogue = Checkout.settings(service);
        for (var found : readings(service)) {
            switch (catalogue.find(found.group(1)).orElseThrow().ifAbsent()) {
                case IfAbsent.Default(var value) ->
                    assertThat(found.group(2)).as(found.group(1)).isEqualTo(value);
                case IfAbsent.Refused() ->
                    assertThat(found.group(2)).as(found.group(1)).isNull();
                case IfAbsent.Without() ->
                    assertThat(found.group(2)).as(found.group(1)).isNotNull();
            }
        }
        assertThat(catalogue.settings())
                .filteredOn(Setting::secret)
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secret.defaultValue()).isEmpty());
    }

    /** What we inject by a name of our own, or map, can be set from outside: each has a line that says by which variable. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void everything_that_is_injected_has_a_variable(Service service) {
        var properties = properties(service);
        for (var name : injected(service)) {
            assertThat(properties.getOrDefault(name, "").toString()).as(name).matches(".*\\$\\{OPENDOOR_.*");
        }
    }

    private static List<MatchResult> readings(Service service) {
        return properties(service).values().stream()
                .flatMap(value -> READ.matcher(value.toString()).results())
                .toList();
    }

    private static List<String> injected(Service service) {
        var names = new ArrayList<String>();
        for (var text : sources(service)) {
            INJECTED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.startsWith("quarkus."))
                    .forEach(names::add);
            MAPPED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(prefix -> MAPPED_VALUE
                            .matcher(text)
                            .results()
                            .filter(found -> !found.group().contains("Map<"))
                            .map(found -> prefix + "." + kebab(found))
                            .filter(name -> !name.startsWith(BUILT_IN))
                            .forEach(names::add));
        }
        return names;
    }

    private static String kebab(MatchResult method) {
        return method.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Map<Object, Object> properties(Service service) {
        var all = new HashMap<>();
        for (var file : Checkout.files(".properties", folders(service, "src/main/resources"))) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(
                        Checkout.text(Checkout.ROOT.relativize(file).toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.putAll(properties);
        }
        return all;
    }

    private static List<String> sources(Service service) {
        return Checkout.files(".java", folders(service, "src/main/java")).stream()
                .map(file -> Checkout.text(Checkout.ROOT.relativize(file).toString()))
                .toList();
    }

    private static List<String> folders(Service service, String folder) {
        return List.of("eventing/" + folder, "service-kit/" + folder, service.title() + "/" + folder);
    }
}
