package competency.framework.cli;

import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison as one web page: two roles side by side, or every changed role of two versions. */
final class ComparisonHtml {
    private final Terminal place;
    private final HtmlTemplates templates = new HtmlTemplates();
    private final Template table = templates.template("comparison");

    ComparisonHtml(Terminal place) {
        this.place = place;
    }

    /** A row of what changed in a version beside the requirements. */
    record Row(String title, String key, String word, List<String> said) {}

    /** Two roles. */
    void of(RoleComparisonView view) {
        print(templates.head(view.title()));
        print("<main>\n");
        print(table.execute(new ComparisonSheet("r1", 1, view.roles())));
        end();
    }

    /** Two versions. */
    void of(FrameworkComparisonView view) {
        print(templates.head(view.title()));
        print("<main>\n");
        var comparison = view.comparison();
        var roles = comparison.added().stream()
                .map(role -> new Row(role.title(), role.id().value(), "added", List.of()))
                .toList();
        var removed = comparison.removed().stream()
                .map(role -> new Row(role.title(), role.id().value(), "removed", List.of()))
                .toList();
        var competencies = comparison.competencies().stream()
                .map(change -> new Row(
                        FrameworkComparisonView.title(change),
                        FrameworkComparisonView.key(change),
                        FrameworkComparisonView.word(change),
                        FrameworkComparisonView.said(change)))
                .toList();
        var whole = Stream.concat(roles.stream(), removed.stream()).toList();
        print(templates
                .template("versions")
                .execute(Map.of(
                        "title",
                        view.title(),
                        "summary",
                        view.summary(),
                        "roles",
                        whole,
                        "hasRoles",
                        !whole.isEmpty(),
                        "competencies",
                        competencies,
                        "hasCompetencies",
                        !competencies.isEmpty())));
        var number = 0;
        for (var role : view.changed()) {
            number++;
            print(table.execute(new ComparisonSheet("r" + number, 2, role)));
        }
        end();
    }

    private void end() {
        print("</main>\n</body>\n</html>\n");
    }

    private void print(String markup) {
        var bytes = markup.getBytes(StandardCharsets.UTF_8);
        place.out().write(bytes, 0, bytes.length);
    }
}
