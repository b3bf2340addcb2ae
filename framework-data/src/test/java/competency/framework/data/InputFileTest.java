package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read can be held against the files afterwards. */
class InputFileTest {
    @Test
    void a_digest_is_that_of_the_bytes() {
        // Two of the examples of the standard, FIPS 180-4.
        assertThat(new InputFile("a", new byte[0]).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new InputFile("b.yaml", new byte[] {'a', 'b', 'c'}))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.yaml");
    }

    @Test
    void every_file_of_a_framework_is_kept_as_it_was_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), """
                framework: {id: f, version: "1", title: F, effective_from: 2026-01-01, files: [sub/more.yaml, gone.yaml]}
                """);
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/more.yaml"), "\uFEFFroles: []\r\n");

        var files = FrameworkLoader.examine(folder).files();

        assertThat(files)
                .extracting(InputFile::name)
                .containsExactly(folder + "/framework.yaml", folder + "/sub/more.yaml");
        for (var file : files) {
            var written = new ByteArrayOutputStream();
            file.writeTo(written);
            assertThat(written.toByteArray()).hasSize(file.size()).isEqualTo(Files.readAllBytes(Path.of(file.name())));
        }
    }

    @Test
    void a_catalogue_that_cannot_be_used_was_read_all_the_same() {
        var files = CatalogueLoader.examine(Told.stream("courses: ["), "c.yaml").files();

        assertThat(files).extracting(InputFile::name).containsExactly("c.yaml");
    }

    @Test
    void what_is_too_large_was_not_read_and_has_no_digest() {
        var examined = CatalogueLoader.examine(Told.stream("#".repeat(FileText.MOST_BYTES + 1)), "c.yaml");

        assertThat(examined.files()).isEmpty();
        assertThat(examined.problems()).hasSize(1);
    }

    @Test
    void the_files_of_a_bundled_framework_are_told_by_their_place_in_the_jar() {
        assertThat(FrameworkLoader.examineBundled("drug-alcohol-england").files())
                .hasSizeGreaterThan(20)
                .first()
                .extracting(InputFile::name)
                .isEqualTo("competency/framework/data/drug-alcohol-england/framework.yaml");
    }
}
