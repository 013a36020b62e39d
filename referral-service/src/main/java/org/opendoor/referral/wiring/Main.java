package org.opendoor.referral.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Rules;
import org.opendoor.kit.settings.Setting;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {
    /** Everything this service can be told. */
    public static final Catalogue SETTINGS = Catalogue.of(
            "referral-service",
            Setting.key(
                    "OPENDOOR_MASTER_KEY",
                    "Wraps the key of each customer's personal data; lost, the names are lost. Kept apart from backups"),
            Setting.key(
                    "OPENDOOR_NINO_KEY",
                    "Keys the hash by which a National Insurance number is found; changed, nobody is found any more"),
            Setting.required(
                            "OPENDOOR_PUBLIC_URL",
                            "Where people outside reach this service: invitations carry links that begin with it",
                            Rules.webAddress())
                    .inProduction(Rules.secureWebAddress()),
            Setting.optional(
                    "OPENDOOR_PUBLIC_PHONE",
                    "The number people ring whose link does not work any more; without it, the one in their letter",
                    Rules.phone()),
            Setting.optional(
                    "OPENDOOR_PROXIES",
                    "Addresses of the proxies in front, with commas between them: only what they write into"
                            + " X-Forwarded-For counts when requests of one address are counted",
                    Rules.addresses()));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
