package competency.framework.cli;

import com.samskivert.mustache.Template;
import competency.framework.model.evaluation.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluations as one web page: a sheet for each, and a list of contents before several. */
final class EvaluationHtml {
    private final Terminal place;
    private final HtmlTemplates templates = new HtmlTemplates();
    private final Template sheet = templates.template("sheet");
    private final Template entry = templates.template("entry");
    private int sheets;

    EvaluationHtml(Terminal place) {
        this.place = place;
    }

    /**
     * What the list of contents says of an evaluation.
     *
     * @param key leads to its sheet
     * @param person whose it is
     * @param role title of the role
     * @param verdict the verdict as files write it
     * @param mark the sign of the verdict
     * @param word the verdict as people say it
     * @param share how much is satisfied
     */
    record Entry(String key, String person, String role, String verdict, String mark, String word, String share) {}

    /** What the list of contents says of the {@code number}th evaluation; 1 is the first. */
    static Entry entry(int number, Evaluation evaluation) {
        var compliance = evaluation.compliance();
        return new Entry(
                key(number),
                evaluation.person().value(),
                evaluation.role().title(),
                Wording.kebab(evaluation.verdict()),
                Wording.kebab(Mark.of(evaluation.verdict())),
                word(evaluation),
                "%s of %s".formatted(compliance.satisfied(), compliance.applicable()));
    }

    /** The page of a single evaluation. */
    void only(Answer answer) {
        only(answer, null);
    }

    /** The page of a single evaluation with what to do next. */
    void only(Advised advised, NextQuestion question) {
        only(advised.answer(), new NextSheet(advised, question));
    }

    private void only(Answer answer, @Nullable NextSheet next) {
        var evaluation = answer.evaluation();
        print(templates.head("%s: %s, %s, %s"
                .formatted(
                        word(evaluation),
                        evaluation.person(),
                        evaluation.role().title(),
                        Wording.day(evaluation.asOf()))));
        print("<main>\n");
        sheet(answer, 1, next);
        end();
    }

    /** The page of several, up to their first sheet. */
    void begin(String title, String summary, List<Entry> entries) {
        begin(title, summary, () -> entries.forEach(this::entry));
    }

    /** The page of several, up to their first sheet, with whatever writes every {@link #entry(Entry)} of the contents. */
    void begin(String title, String summary, Runnable entries) {
        print(templates.head(title));
        print("<main>\n");
        print(templates.template("contents").execute(Map.of("title", title, "summary", summary)));
        entries.run();
        print(templates.template("contents-end").execute(Map.of()));
    }

    /** A row of the contents. */
    void entry(Entry row) {
        print(entry.execute(row));
    }

    /** One of several, in the order of the contents. */
    void sheet(Answer answer) {
        sheet(answer, 2, null);
    }

    /** One of several with what to do next, in the order of the contents. */
    void sheet(Advised advised, NextQuestion question) {
        sheet(advised.answer(), 2, new NextSheet(advised, question));
    }

    /** The end of the page. */
    void end() {
        print("</main>\n");
        print(templates.foot());
    }

    private void sheet(Answer answer, int level, @Nullable NextSheet next) {
        sheets++;
        print(sheet.execute(new EvaluationSheet(key(sheets), level, answer, next)));
    }

    private static String key(int number) {
        return "s" + number;
    }

    /** The verdict without the capitals that a plain terminal needs. */
    static String word(Evaluation evaluation) {
        return Wording.capitalised(EvaluationText.words(evaluation.verdict()).toLowerCase(Locale.ROOT));
    }

    private void print(String markup) {
        var bytes = markup.getBytes(StandardCharsets.UTF_8);
        place.out().write(bytes, 0, bytes.length);
    }
}
