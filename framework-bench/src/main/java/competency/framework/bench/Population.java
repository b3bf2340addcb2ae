package competency.framework.bench;

import competency.framework.data.FrameworkLoader;
import competency.framework.model.portfolio.Portfolio;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes made-up people for the bundled framework as JSON Lines, always the same ones, to have many to ask about. */
final class Population {
    private static final String FRAMEWORK = "drug-alcohol-england";

    private final StringBuilder json = new StringBuilder();

    private Population() {}

    /**
     * Writes people into a file.
     *
     * @param args how many, and the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        var count = Integer.parseInt(args[0]);
        var people = new MadeUpPortfolios(FrameworkLoader.bundled(FRAMEWORK), "dbs-enhanced", 0);
        try (var out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < count; i++) {
                new Population().write(people.portfolio(i), out);
            }
        }
    }

    private void write(Portfolio held, Writer out) throws IOException {
        json.append('{');
        value("person", held.person());
        list("posts", held.posts(), post -> {
            value("role", post.role());
            value("setting", post.setting());
            value("from", post.from());
        });
        list("completions", held.completions(), completion -> {
            value("id", completion.id());
            value("course", completion.course());
            value("on", completion.on());
            value("outcome", completion.outcome());
            value("revoked_on", completion.revokedOn());
        });
        list("awards", held.awards(), award -> {
            value("id", award.id());
            value("competency", award.code());
            value("level", award.level());
            value("on", award.on());
            value("evidence", award.evidence());
            value("assessor", award.assessor());
            value("until", award.until());
            value("revoked_on", award.revokedOn());
        });
        decisions(held);
        json.append("}\n");
        out.append(json);
    }

    private void decisions(Portfolio held) {
        list("registrations", held.registrations(), entry -> {
            value("id", entry.id());
            value("register", entry.register());
            value("status", entry.status());
            value("from", entry.from());
            value("until", entry.until());
        });
        list("checks", held.checks(), check -> {
            value("id", check.id());
            value("check", check.check());
            value("on", check.on());
            value("result", check.result());
        });
        list("waivers", held.waivers(), waiver -> {
            value("id", waiver.id());
            value("requirement", waiver.requirement());
            value("role", waiver.role());
            value("from", waiver.from());
            value("until", waiver.until());
            value("reason", waiver.reason());
            value("approved_by", waiver.approvedBy());
        });
    }

    private <T> void list(String key, List<T> values, Consumer<T> content) {
        comma();
        json.append('"').append(key).append("\": [");
        for (var each : values) {
            comma();
            json.append('{');
            content.accept(each);
            json.append('}');
        }
        json.append(']');
    }

    /** Nothing that is made up here has a letter that must be escaped. */
    private void value(String key, @Nullable Object value) {
        if (value != null) {
            comma();
            var written = value instanceof Enum<?> word
                    ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : value;
            json.append('"').append(key).append("\": \"").append(written).append('"');
        }
    }

    private void comma() {
        var last = json.charAt(json.length() - 1);
        if (last != '{' && last != '[') {
            json.append(", ");
        }
    }
}
