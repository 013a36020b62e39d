package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_taken_port_is_told_with_the_program_that_has_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Kafka"))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (Kafka) is taken by ")
                    .hasMessageContaining(
                            "java, process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void nobody_is_named_for_a_port_that_is_free() {
        assertThat(PortOwner.of(Ports.free())).isEmpty();
    }
}
