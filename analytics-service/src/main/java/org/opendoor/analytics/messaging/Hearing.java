package org.opendoor.analytics.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.FactReading.Meaning.Clear;
import org.opendoor.analytics.usecase.FactReading.Meaning.Garbled;
import org.opendoor.analytics.usecase.Heard;
import org.opendoor.eventing.Envelope;

/** What an event is for us: something heard, or something that can never be a fact. */
sealed interface Hearing {

    record Understood(Heard heard) implements Hearing {}

    /** It becomes a dead letter; the code is what alerts and runbooks go by. */
    record Refused(String code, String detail) implements Hearing {}

    /** Printable and without blanks; anything else could not be stored, let alone be a type. */
    Pattern TYPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Before it nobody published anything here; what claims to lie beyond is a clock out of order. */
    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static Hearing of(Envelope event, FactReading reading) {
        if (!TYPE.matcher(event.type()).matches()) {
            return new Refused("TYPE_INVALID", "the type cannot be stored");
        }
        if (event.time().isBefore(EARLIEST) || event.time().isAfter(LATEST)) {
            return new Refused("TIME_INVALID", "the event happened at " + event.time());
        }
        try {
            var journey = UUID.fromString(event.key());
            var data = utf8(event.data());
            return switch (reading.read(event.type(), data)) {
                case Clear(var what) -> {
                    var fact = new Fact(event.id(), journey, event.topic(), event.sequence(), event.time(), what);
                    yield new Understood(new Heard(fact, event.type(), data));
                }
                case Garbled(var why) -> new Refused("DATA_INVALID", why);
            };
        } catch (IllegalArgumentException _) {
            return new Refused("KEY_INVALID", "the key is no referralId");
        } catch (CharacterCodingException _) {
            return new Refused("DATA_INVALID", "the data is not UTF-8");
        }
    }

    private static String utf8(byte[] data) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
    }
}
