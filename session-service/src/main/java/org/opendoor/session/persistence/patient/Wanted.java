package org.opendoor.session.persistence.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.usecase.patient.Patients.Found;
import org.opendoor.session.usecase.patient.Patients.Pointer;

/** One row of the question whose sessions are meant: {@code n} is the pointer's place among all that are asked for. */
record Wanted(int n, String provider, String print, UUID session) {

    /** Each pointer, for each provider the caller speaks for: their patients' numbers are their own. */
    static List<Wanted> of(List<Pointer> pointers, Set<String> providers, BinaryOperator<String> print) {
        var wanted = new ArrayList<Wanted>();
        for (int n = 0; n < pointers.size(); n++) {
            var pointer = pointers.get(n);
            for (var provider : providers) {
                wanted.add(
                        new Wanted(n, provider, print.apply(provider, pointer.localPatientId()), pointer.sessionId()));
            }
        }
        return wanted;
    }

    /** What the database answered: the place, a journey, and whether that journey has the session. */
    static Map<Pointer, Found> found(List<Pointer> pointers, List<Object[]> rows) {
        var found = new HashMap<Pointer, Found>();
        for (var row : rows) {
            var journeys = (boolean) row[2] ? Set.of(Columns.uuid(row[1])) : Set.<UUID>of();
            found.merge(pointers.get((int) Columns.number(row[0])), new Found(journeys, true), Wanted::both);
        }
        return found;
    }

    private static Found both(Found one, Found other) {
        var journeys = new HashSet<>(one.withSession());
        journeys.addAll(other.withSession());
        return new Found(journeys, true);
    }
}
