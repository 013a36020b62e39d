package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
    private static final String UPDATE = "settings.update";
    private static final String PAGE = "docs/settings.md";

    @Test
    void the_page_of_the_settings_says_what_the_services_check() throws IOException {
        if (System.getProperty(UPDATE) != null) {
            Files.writeString(Checkout.ROOT.resolve(PAGE), SettingsPage.text());
        }
        assertThat(Checkout.text(PAGE))
                .as("%s against the catalogues; a wanted change is written with -D%s", PAGE, UPDATE)
                .isEqualTo(SettingsPage.text());
    }
}
