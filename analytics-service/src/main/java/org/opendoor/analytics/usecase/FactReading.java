package org.opendoor.analytics.usecase;

import java.util.Set;
import org.opendoor.analytics.projection.Happening;

/** Makes out what the words of a fact mean. */
public interface FactReading {

    /** What came of reading. */
    sealed interface Meaning {
        record Clear(Happening what) implements Meaning {}

        /** The words are not what their type promises. */
        record Garbled(String why) implements Meaning {}
    }

    /** Reads the JSON of a type; of a type nobody here knows, any JSON object will do. */
    Meaning read(String type, String data);

    /** The types that can mean more than {@link Happening.NotJudged}. */
    Set<String> judged();
}
