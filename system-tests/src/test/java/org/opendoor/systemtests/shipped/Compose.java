package org.opendoor.systemtests.shipped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** docker-compose.yml, read as an engine reads it. */
final class Compose {
    /** A placeholder that stops the engine, and says what to do, where .env does not have the name. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):\\?run deploy/compose/make-env}");

    private final Map<String, Object> file = Checkout.yaml("docker-compose.yml");

    Map<String, Map<String, Object>> services() {
        return section("services");
    }

    Map<String, Object> service(String name) {
        return services().get(name);
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> section(String name) {
        return (Map<String, Map<String, Object>>) file.get(name);
    }

    /** What a container is told, with the placeholders as they stand. */
    Map<String, String> environment(String service) {
        var told = new HashMap<String, String>();
        part(service, "environment").forEach((name, value) -> told.put(name, (String) value));
        return told;
    }

    /** The same with the values of an .env file. */
    Map<String, String> environment(String service, Map<String, String> env) {
        var told = environment(service);
        told.replaceAll(
                (name, value) -> PLACEHOLDER.matcher(value).replaceAll(found -> env.getOrDefault(found.group(1), "")));
        return told;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> part(String service, String name) {
        return (Map<String, Object>) service(service).getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String name) {
        return (List<String>) service(service).getOrDefault(name, List.of());
    }

    String image(String service) {
        return (String) service(service).get("image");
    }

    /** The names that .env has to have. */
    Set<String> placeholders() {
        var names = new TreeSet<String>();
        PLACEHOLDER
                .matcher(file.toString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
