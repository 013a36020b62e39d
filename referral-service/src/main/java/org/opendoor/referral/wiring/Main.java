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
                    Rules.addresses()),
            Setting.required("OPENDOOR_SMTP_HOST", "The mail server that e-mails to people go through", Rules.host()),
            Setting.preset("OPENDOOR_SMTP_PORT", "587", "Its port", Rules.port()),
            Setting.preset(
                            "OPENDOOR_SMTP_STARTTLS",
                            "REQUIRED",
                            "Whether mail leaves encrypted (STARTTLS) or not at all",
                            Rules.oneOf("REQUIRED", "DISABLED"))
                    .inProduction(Rules.oneOf("REQUIRED")),
            Setting.required("OPENDOOR_SMTP_FROM", "The sender's address on e-mails to people", Rules.mailbox()),
            Setting.optional("OPENDOOR_SMTP_USER", "The user at the mail server, if it wants one", Rules.plain()),
            Setting.givenPassword("OPENDOOR_SMTP_PASSWORD", "That user's password"));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
