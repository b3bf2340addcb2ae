package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question gets the same bytes wherever the machine stands. */
class CountriesTest {
    private final Locale here = Locale.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate --portfolio ../examples/lapsed-worker.yaml",
                "evaluate --portfolio ../examples/lapsed-worker.yaml --format json",
                "evaluate --portfolio ../examples/lapsed-worker.yaml --format html",
                "next --portfolio ../examples/new-starter.yaml --max-hours 20.5",
                "next --portfolio ../examples/new-starter.yaml --format json",
                "next --portfolio ../examples/new-starter.yaml --format html",
                "check --catalogue ../examples/catalogue.csv",
                "check --catalogue ../examples/catalogue.csv --format json",
                "check --catalogue ../examples/catalogue.csv --format html",
                "check --catalogue ../examples/catalogue.csv --format sarif",
            })
    void no_country_changes_a_byte(String args) {
        Locale.setDefault(Locale.ROOT);
        var everywhere = Shell.run(args.split(" "));

        assertThat(everywhere.err()).isEmpty();
        for (var tag : new String[] {"ar-EG", "th-TH-u-nu-thai", "tr-TR"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(Shell.run(args.split(" "))).as(tag).isEqualTo(everywhere);
        }
    }
}
