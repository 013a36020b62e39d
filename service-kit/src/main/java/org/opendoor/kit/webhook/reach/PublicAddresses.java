package org.opendoor.kit.webhook.reach;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses of the public internet: of IPv4 all but the blocks that IANA has set apart, of IPv6 only what is handed
 * out for use between networks (2000::/3), without what is set apart in it. A block not thought of is thus closed in IPv6.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's registry for IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and for IPv6</a>
 */
final class PublicAddresses {
    private static final List<Block> CLOSED_V4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by a carrier's customers; a cloud's metadata
            "127.0.0.0/8", // this machine
            "168.63.129.16/32", // a cloud's own services, though the address is a public one
            "169.254.0.0/16", // link-local; most clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; a cloud's metadata
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // measurements
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    private static final Block OPEN_V6 = Block.of("2000::/3");

    private static final List<Block> CLOSED_V6 = blocks(
            "2001::/23", // protocol assignments, Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address in disguise
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        return address instanceof Inet4Address
                ? CLOSED_V4.stream().noneMatch(block -> block.holds(address))
                : OPEN_V6.holds(address) && CLOSED_V6.stream().noneMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    /** Addresses whose first bits are these. */
    private record Block(InetAddress first, int bits) {
        static Block of(String written) {
            String[] parts = written.split("/", 2);
            return new Block(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(InetAddress address) {
            byte[] ours = first.getAddress();
            byte[] theirs = address.getAddress();
            return ours.length == theirs.length
                    && IntStream.range(0, bits).allMatch(position -> bit(ours, position) == bit(theirs, position));
        }

        private static int bit(byte[] bytes, int position) {
            return bytes[position / Byte.SIZE] >> (Byte.SIZE - 1 - position % Byte.SIZE) & 1;
        }
    }
}
