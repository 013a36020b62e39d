package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.kit.seal.Seal;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.usecase.customer.CustomerFile;

/** Opens and seals: rows on one side, customers on the other. */
@ApplicationScoped
class CustomerRows {

    /** What a select gives; the key comes with it. */
    static final String AS_JSON = """
            select cast(to_jsonb(c) || jsonb_build_object('wrapped', k.wrapped) as text)
            from customer c left join customer_keys.customer_key k on k.customer_id = c.id
            """;

    private static final HexFormat HEX = HexFormat.of();

    private final Keyring keyring;
    private final ObjectMapper json;

    CustomerRows(Keyring keyring, ObjectMapper json) {
        this.keyring = keyring;
        this.json = json;
    }

    CustomerRow row(String text) {
        try {
            return json.readValue(text, CustomerRow.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a customer's row cannot be read");
        }
    }

    CustomerFile file(CustomerRow row) {
        Set<String> staff = row.seenOnlyBy() == null ? Set.of() : row.seenOnlyBy();
        return new CustomerFile(new Customer(row.id(), row.withJobcentre(), staff, state(row)), row.version());
    }

    /** The row of a customer; {@code key} opens and closes what is personal. */
    String write(Customer customer, long version, SecretKey key, Instant at) {
        Optional<Profile> profile = customer.profile();
        var prints = profile.map(known -> Fingerprints.of(keyring, known.person(), customer.circle()))
                .orElse(Fingerprints.NONE);
        return text(new CustomerRow(
                customer.id(),
                version,
                customer.withJobcentre(),
                bytes(prints.nino()),
                bytes(prints.surnameBirth()),
                bytes(prints.phone()),
                bytes(prints.postcode()),
                bytes(profile.map(known -> sealed(key, customer.id(), known))),
                customer.stopped().orElse(null),
                customer.restricted() ? customer.seenOnlyBy() : null,
                customer.state() instanceof CustomerState.Absorbed(var into) ? into : null,
                customer.state() instanceof CustomerState.Forgotten ? at : null,
                at,
                at,
                null));
    }

    SecretKey key(CustomerRow row) {
        return keyring.unwrap(fromText(row.wrapped()), row.id());
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot be written as JSON");
        }
    }

    private CustomerState state(CustomerRow row) {
        if (row.absorbedInto() != null) {
            return new CustomerState.Absorbed(row.absorbedInto());
        }
        return row.person() == null || row.wrapped() == null
                ? new CustomerState.Forgotten()
                : new CustomerState.Known(opened(row), Optional.ofNullable(row.stopped()));
    }

    private byte[] sealed(SecretKey key, UUID customerId, Profile profile) {
        try {
            return Seal.close(key, customerId, json.writeValueAsBytes(SealedProfile.of(profile)));
        } catch (IOException unwritable) {
            throw new IllegalStateException("a person cannot be written");
        }
    }

    /** The cause is left out: it would quote what was inside the seal. */
    private Profile opened(CustomerRow row) {
        try {
            return json.readValue(Seal.open(key(row), row.id(), fromText(row.person())), SealedProfile.class)
                    .profile();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a person cannot be read");
        }
    }

    private static String bytes(Optional<byte[]> bytes) {
        return bytes.map(some -> "\\x" + HEX.formatHex(some)).orElse(null);
    }

    private static byte[] fromText(String text) {
        return HEX.parseHex(text.substring(2));
    }
}
