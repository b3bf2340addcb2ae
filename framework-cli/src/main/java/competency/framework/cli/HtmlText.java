package competency.framework.cli;

import com.samskivert.mustache.Escapers;
import java.nio.charset.StandardCharsets;

/**
 * Makes text fit to stand in a web page. Titles and reasons come from files: nothing in them may become markup, and
 * nothing may reorder what stands beside it.
 */
final class HtmlText {
    private static final Lettering LETTERING = new Lettering(StandardCharsets.UTF_8);

    private HtmlText() {}

    /** For an element or a quoted attribute. */
    static String escape(String text) {
        return Escapers.HTML.escape(LETTERING.clean(text));
    }
}
