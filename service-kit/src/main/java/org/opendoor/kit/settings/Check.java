package org.opendoor.kit.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds an environment against a catalogue, and finds everything that is wrong with it at once. */
public final class Check {
    private static final String OURS = "OPENDOOR_";
    /** The launcher's own, which its services inherit. */
    private static final Set<String> LAUNCHER = Set.of("OPENDOOR_HOME", "OPENDOOR_PORT_SHIFT");

    private final Catalogue catalogue;
    private final Map<String, String> environment;
    private final boolean production;
    private final List<Fault> faults = new ArrayList<>();

    private Check(Catalogue catalogue, Map<String, String> environment) {
        this.catalogue = catalogue;
        this.environment = environment;
        this.production = Profile.isProduction(environment);
    }

    /** What is wrong: settings in the order of the catalogue, then names that are none. Empty if all is well. */
    public static List<Fault> faults(Catalogue catalogue, Map<String, String> environment) {
        var check = new Check(catalogue, environment);
        catalogue.settings().forEach(check::setting);
        new TreeSet<>(environment.keySet()).forEach(check::name);
        return List.copyOf(check.faults);
    }

    private void setting(Setting setting) {
        var file = setting.name() + SecretFile.ENDING;
        if (setting.secret() && environment.containsKey(file)) {
            if (environment.containsKey(setting.name())) {
                fault(file, "is set as well as " + setting.name() + "; one of them is enough");
            } else if (!Rules.file().holds().test(environment.get(file))) {
                fault(file, "must be " + Rules.file().words());
            } else {
                value(setting, SecretFile.read(environment, setting.name()));
            }
        } else {
            value(setting, Optional.ofNullable(environment.get(setting.name())));
        }
    }

    private void value(Setting setting, Optional<String> given) {
        var value = given.or(setting::defaultValue);
        if (value.isPresent()) {
            holds(setting, value.get());
        } else if (setting.ifAbsent() instanceof IfAbsent.Refused) {
            fault(setting.name(), "is not set; it must be " + inForce(setting).words());
        }
    }

    private void holds(Setting setting, String value) {
        if (!setting.rule().holds().test(value)) {
            fault(setting.name(), "must be " + setting.rule().words());
        } else if (!inForce(setting).holds().test(value)) {
            fault(setting.name(), "must, in production, be " + inForce(setting).words());
        }
    }

    private Rule inForce(Setting setting) {
        return production ? setting.production().orElse(setting.rule()) : setting.rule();
    }

    /** A name with a slip in it would otherwise be a setting that silently is not set. */
    private void name(String name) {
        if (name.startsWith(OURS) && !LAUNCHER.contains(name) && !isKnown(name)) {
            fault(name, "is no setting of " + catalogue.service() + "; docs/settings.md has them all");
        }
    }

    private boolean isKnown(String name) {
        return catalogue.find(name).isPresent()
                || (name.endsWith(SecretFile.ENDING) && isSecret(SecretFile.withoutEnding(name)));
    }

    private boolean isSecret(String name) {
        return catalogue.find(name).filter(Setting::secret).isPresent();
    }

    private void fault(String name, String reason) {
        faults.add(new Fault(name, reason));
    }
}
