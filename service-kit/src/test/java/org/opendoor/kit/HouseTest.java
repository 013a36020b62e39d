package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.HouseRules;

@AnalyzeClasses(packages = "org.opendoor.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @Test
    void no_word_of_the_domain_is_in_the_kit() throws IOException {
        var domain = Pattern.compile(
                "\\b\\w*(referr|programme|follow-?up|assess|attendance|nino)\\w*\\b", Pattern.CASE_INSENSITIVE);
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                domain.matcher(Files.readString(file)).results().forEach(word -> found.add(file + ": " + word.group()));
            }
        }
        assertThat(found).isEmpty();
    }
}
