package org.opendoor.followup.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Rules;
import org.opendoor.kit.settings.Setting;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {
    private static final int LONGEST_DAYS = 250;
    private static final int MANY_VERSIONS = 100_000;

    /** Everything this service can be told. The contact policy's numbers are working days. */
    public static final Catalogue SETTINGS = Catalogue.of(
            "followup-service",
            Setting.key(
                    "OPENDOOR_MASTER_KEY",
                    "Wraps the keys of what may not be read in the database; lost, it is lost. No other service's. Kept apart from backups"),
            Setting.preset(
                    "OPENDOOR_POLICY_VERSION",
                    "1",
                    "Which contact policy the numbers below are; higher whenever one of them changes",
                    Rules.number(1, MANY_VERSIONS)),
            days("AFTER_COMPLETED", "10", "from completing the programme to the contact"),
            days("AFTER_DROPPED_OUT", "5", "from dropping out to the contact"),
            days("AFTER_NOT_STARTED", "5", "from an ending before the first session to the contact"),
            days("AFTER_NOT_ACCEPTED", "5", "from not being accepted to the contact"),
            days("AFTER_DECLINED", "20", "from saying no to the contact"),
            days("AFTER_WITHDRAWN", "20", "from withdrawing to the contact"),
            days("WHEN_WANTED", "3", "to the contact for somebody who asked for one, where that is sooner"),
            days("TO_SECOND_LEVEL", "5", "from the due day to the second escalation"),
            days(
                    "AFTER_CHANGE",
                    "5",
                    "from a change of benefit, work or home, or from the day it was told, to the contact"));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }

    private static Setting days(String what, String days, String meaning) {
        return Setting.preset(
                "OPENDOOR_POLICY_DAYS_" + what, days, "Working days " + meaning, Rules.number(1, LONGEST_DAYS));
    }
}
