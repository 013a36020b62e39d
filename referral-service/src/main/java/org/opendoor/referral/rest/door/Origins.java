package org.opendoor.referral.rest.door;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From where somebody comes. {@code X-Forwarded-For} is what anybody can write, so it counts only as far as proxies wrote it
 * that are named: read from the right, the first address that is none of theirs.
 */
public final class Origins {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private final Set<InetAddress> proxies;

    /** @throws IllegalArgumentException where one of them is no address */
    public Origins(List<String> proxies) {
        this.proxies = proxies.stream().map(InetAddress::ofLiteral).collect(Collectors.toUnmodifiableSet());
    }

    /** What is counted as one address; of a network of IPv6 its first half, since a household has all of it. */
    String of(String peer, Optional<String> forwardedFor) {
        return literal(peer)
                .map(address -> counted(behindProxies(address, forwardedFor)))
                .orElse(peer);
    }

    private InetAddress behindProxies(InetAddress peer, Optional<String> forwardedFor) {
        InetAddress nearest = peer;
        List<String> hops =
                forwardedFor.map(written -> List.of(written.split(",", -1))).orElse(List.of());
        for (String hop : hops.reversed()) {
            Optional<InetAddress> told = literal(hop.strip());
            if (told.isEmpty() || !proxies.contains(nearest)) {
                return nearest;
            }
            nearest = told.get();
        }
        return nearest;
    }

    private static String counted(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV6_BYTES
                ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address.getHostAddress();
    }

    /** Never a name: nobody makes us look one up. */
    private static Optional<InetAddress> literal(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
