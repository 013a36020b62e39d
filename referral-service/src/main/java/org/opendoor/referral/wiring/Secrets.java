package org.opendoor.referral.wiring;

import io.smallrye.config.ConfigMapping;

/** The two keys this service cannot do without, 32 bytes each in Base64. They come from the environment and have no default. */
@ConfigMapping(prefix = "opendoor.keys")
public interface Secrets {

    /** Wraps the customers' keys. */
    String master();

    /** Keys the hash by which a National Insurance number is found. */
    String nino();
}
