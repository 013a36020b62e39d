package org.opendoor.systemtests.shipped;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.kit.settings.IfAbsent;
import org.opendoor.kit.settings.Setting;
import org.opendoor.local.Service;

/** docs/settings.md as the catalogues have it. */
final class SettingsPage {
    private static final String BEGINNING = """
            # Settings

            A service is told everything by environment variables, and looks at all of them before anything else: what is wrong is
            said at once, variable and rule, never the value, and it ends with exit code 78. A name that begins with `OPENDOOR_` and
            is not listed here is refused too: it is a slip, or meant for somebody else.

            A **secret** may come from a file instead: `OPENDOOR_DB_PASSWORD_FILE=/run/secrets/db` (Docker and Kubernetes put them
            there). There is no secret in any file of this repository, and no default for one.

            Production is what does not say `QUARKUS_PROFILE=local`. There what a local machine may have is refused: see the column.
            Why it is like this: [0009](decisions/0009-settings.md). Written by `SettingsPageTest`; do not edit.
            """;

    private SettingsPage() {}

    static String text() {
        var common = Checkout.settings(Service.SESSION).settings().stream()
                .filter(setting -> Stream.of(Service.values())
                        .allMatch(
                                service -> Checkout.settings(service).settings().contains(setting)))
                .toList();
        var page = new StringBuilder(BEGINNING).append("\n## Every service\n\n").append(table(common));
        for (var service : Service.values()) {
            var own = Checkout.settings(service).settings().stream()
                    .filter(Predicate.not(common::contains))
                    .toList();
            page.append("\n## ").append(service.title()).append("\n\n");
            page.append(own.isEmpty() ? "Nothing besides.\n" : table(own));
        }
        return page.toString();
    }

    private static String table(List<Setting> settings) {
        return Stream.concat(
                        Stream.of(
                                "| variable | meaning | must be | in production | if it is not set |",
                                "|---|---|---|---|---|"),
                        settings.stream().map(SettingsPage::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Setting setting) {
        return "| `%s`%s | %s | %s | %s | %s |"
                .formatted(
                        setting.name(),
                        setting.secret() ? " **secret**" : "",
                        setting.meaning(),
                        setting.rule().words(),
                        setting.production().map(rule -> rule.words()).orElse(""),
                        absent(setting));
    }

    private static String absent(Setting setting) {
        return switch (setting.ifAbsent()) {
            case IfAbsent.Refused() -> "the service does not start";
            case IfAbsent.Without() -> "the service does without";
            case IfAbsent.Default(var value) -> "`" + value + "`";
        };
    }
}
