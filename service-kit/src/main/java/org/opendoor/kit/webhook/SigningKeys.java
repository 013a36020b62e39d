package org.opendoor.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HexFormat;
import java.util.UUID;
import org.opendoor.kit.seal.MasterKey;
import org.opendoor.kit.webhook.signature.SigningKey;

/**
 * Signing keys as rows have them: wrapped with the service's master key, bound to their webhook, in hexadecimal digits. A
 * service without webhooks needs no master key, so it is asked for only when one is used.
 */
@ApplicationScoped
public class SigningKeys {
    private static final HexFormat HEX = HexFormat.of();

    private final Instance<MasterKey> master;

    SigningKeys(Instance<MasterKey> master) {
        this.master = master;
    }

    SigningKey fresh() {
        return SigningKey.fresh(master.get());
    }

    String sealed(SigningKey key, UUID webhook) {
        return HEX.formatHex(key.sealed(webhook, master.get()));
    }

    /** The key that {@link #sealed} has written. */
    public SigningKey unsealed(String sealed, UUID webhook) {
        return SigningKey.unseal(HEX.parseHex(sealed), webhook, master.get());
    }
}
