package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** Whether the elements of a page end in turn. */
final class Nesting {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*?(/?)>", Pattern.CASE_INSENSITIVE);

    private Nesting() {}

    /** Checks from the end of the styles to the end of the page. */
    static void check(String page) {
        var open = new ArrayDeque<String>();
        open.push("html");
        open.push("head");
        var tags = TAG.matcher(page.substring(page.indexOf("</style>") + "</style>".length()));
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).as(tags.group()).isEqualTo(tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}
