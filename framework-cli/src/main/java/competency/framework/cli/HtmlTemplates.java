package competency.framework.cli;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The templates of web pages, compiled once. Whatever a template names is escaped; only markup made here is not.
 *
 * <p>A page needs nothing but itself: its styles stand in it, and it forbids the browser to run scripts or to fetch
 * anything.
 */
final class HtmlTemplates {
    private final String styles;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(HtmlText::escape)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(read(name + ".mustache")));
    private final Template head = template("head");
    private final Template foot = template("foot");

    /**
     * The templates of pages of one sort.
     *
     * @param more styles that they need beside those of every page, by names
     */
    HtmlTemplates(String... more) {
        styles = read("page.css") + Stream.of(more).map(HtmlTemplates::read).collect(Collectors.joining());
    }

    /** A template of this name, to be kept and used again. */
    Template template(String name) {
        return compiler.compile(read(name + ".mustache"));
    }

    /** The beginning of a page. */
    String head(String title) {
        return head.execute(Map.of("title", title, "styles", styles, "hash", hash(styles)));
    }

    /** The end of a page. */
    String foot() {
        return foot.execute(Map.of());
    }

    /** By it a browser knows the styles of the page from any that somebody may have smuggled in. */
    private static String hash(String styles) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        var resource = HtmlTemplates.class.getResourceAsStream("html/" + name);
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(resource, name), StandardCharsets.UTF_8)) {
            var text = new StringBuilder();
            var buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
