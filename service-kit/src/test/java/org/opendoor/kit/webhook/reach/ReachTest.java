package org.opendoor.kit.webhook.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://receiver.example.org/hooks",
                "https://receiver.example.org",
                "https://a.b-c.example.org:8443/hooks?of=us",
                "https://xn--bcher-kva.example.org/"
            })
    void a_public_name_over_https_may_be_named(String target) {
        assertThat(Reach.PUBLIC.accepts(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.example.org/",
                "ftp://receiver.example.org/",
                "file:///etc/passwd",
                "https://user@receiver.example.org/",
                "https://receiver.example.org@10.0.0.1/",
                "https://receiver.example.org/#part",
                "https://receiver.example.org:0/",
                "https://receiver.example.org:65536/",
                "https://localhost/",
                "https://receiver/",
                "https://receiver.example.org./",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://receiver_example.org/",
                "https://receiver.example.org\\@10.0.0.1/",
                "https:///hooks",
                "https:receiver.example.org",
                "//receiver.example.org/",
                "receiver.example.org",
                ""
            })
    void everything_else_may_not(String target) {
        assertThat(Reach.PUBLIC.accepts(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost/", "https://receiver.example.org/"})
    void on_a_machine_of_ones_own_one_may_call_oneself(String target) {
        assertThat(Reach.ANYWHERE.accepts(target)).isTrue();
        assertThat(Reach.ANYWHERE.allows(addresses("127.0.0.1", "10.0.0.1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://user@127.0.0.1/", "gopher://127.0.0.1/"})
    void but_not_in_every_way(String target) {
        assertThat(Reach.ANYWHERE.accepts(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void the_public_internet_may_be_called(String address) {
        assertThat(Reach.PUBLIC.allows(addresses(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void neighbours_metadata_and_what_is_set_apart_may_not(String address) {
        assertThat(Reach.PUBLIC.allows(addresses(address))).isFalse();
    }

    @Test
    void a_name_that_leads_outside_and_inside_leads_nowhere() {
        assertThat(Reach.PUBLIC.allows(addresses("1.1.1.1", "9.9.9.9"))).isTrue();
        assertThat(Reach.PUBLIC.allows(addresses("1.1.1.1", "10.0.0.1"))).isFalse();
        assertThat(Reach.PUBLIC.allows(addresses("::1", "1.1.1.1"))).isFalse();
    }

    @Test
    void nothing_that_java_itself_knows_as_near_is_ever_public_however_it_is_written() throws UnknownHostException {
        var random = new Random(20_261_122);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            var address = InetAddress.getByAddress(bytes);
            if (isNear(address)) {
                assertThat(Reach.PUBLIC.allows(List.of(address)))
                        .as(address.toString())
                        .isFalse();
            }
            if (bytes.length == 4) {
                assertThat(Reach.PUBLIC.allows(List.of(disguised(bytes))))
                        .as(address.toString())
                        .isEqualTo(Reach.PUBLIC.allows(List.of(address)));
            }
        }
    }

    private static boolean isNear(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    /** The same IPv4 address in the clothes of IPv6. */
    private static InetAddress disguised(byte[] v4) throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(v4, 0, mapped, 12, 4);
        return InetAddress.getByAddress(mapped);
    }

    private static List<InetAddress> addresses(String... literals) {
        return List.of(literals).stream().map(InetAddress::ofLiteral).toList();
    }
}
