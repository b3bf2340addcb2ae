package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTest {
    @ParameterizedTest
    @MethodSource("competency.framework.data.FrameworkLoader#bundledIds")
    void every_bundled_framework_is_sound_and_called_by_its_id(String id) {
        assertThat(FrameworkLoader.bundled(id).edition().id()).hasToString(id);
    }

    @Test
    void the_framework_of_the_field_is_bundled() {
        assertThat(FrameworkLoader.bundledIds())
                .contains("drug-alcohol-england")
                .isSorted();
    }

    @Test
    void a_framework_that_is_not_bundled_is_told_with_the_one_that_was_probably_meant() {
        assertThat(Told.by(() -> FrameworkLoader.bundled("drug-alcohol-engand")))
                .containsExactly(
                        "drug-alcohol-engand:1:1 unknown-framework no bundled framework is called that; did you mean drug-alcohol-england?");
        assertThat(Told.by(() -> FrameworkLoader.bundled("../tiny")))
                .containsExactly("../tiny:1:1 unknown-framework no bundled framework is called that");
    }
}
