package org.opendoor.badhouse.usecase;

import org.opendoor.badhouse.persistence.ThingRow;
import org.opendoor.badhouse.wiring.Wires;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** Knows the database and the wiring, throws a no, needs too much and has a name that fits everything. */
public class ThingManager {
    public ThingManager(int a, int b, int c, int d, int e, int f, int g) {
        if (a + b + c + d + e + f + g > 0) {
            throw new Refused(KitCode.INTERNAL);
        }
    }

    public Object row(Wires wires) {
        return wires == null ? null : new ThingRow();
    }
}
