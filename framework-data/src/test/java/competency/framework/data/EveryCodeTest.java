package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.StandardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever code a record uses, it finds the one competency that is meant. {@code codes.csv} has the codes. */
class EveryCodeTest {
    private static final String TABLE = "/competency/framework/data/codes.csv";
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
    void a_code_finds_exactly_the_competency_that_is_meant(String code, String competency) {
        assertThat(List.of(code, code.toLowerCase(Locale.ROOT), " " + code + " "))
                .allSatisfy(spelling -> assertThat(FRAMEWORK.competenciesFor(spelling))
                        .extracting(found -> found.id().value())
                        .containsExactly(competency));
    }

    @Test
    void the_table_has_every_code_of_the_framework() throws IOException {
        var inTable = Files.readAllLines(Path.of("src/test/resources" + TABLE)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(inTable)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(FRAMEWORK.content().competencies().stream()
                        .flatMap(competency -> competency.codes().stream())
                        .map(StandardCode::code)
                        .toList());
    }

    /** Links that were recalled and never read: better reported as unknown than taken for granted. */
    @ParameterizedTest
    @ValueSource(strings = {"AA3", "AA4", "AA6", "AB1", "AC1", "AC3", "AD4", "AF1", "AG1", "AG3", "AI2", "BA1", "CA1"})
    void a_code_whose_link_was_never_read_finds_nothing(String code) {
        assertThat(FRAMEWORK.competenciesFor(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSC33", "HSC35", "HSC338", "HSC340", "HSC341", "HSC415", "HSC3111"})
    void a_short_number_whose_link_was_never_read_finds_nothing(String code) {
        assertThat(FRAMEWORK.competenciesFor(code)).isEmpty();
    }
}
