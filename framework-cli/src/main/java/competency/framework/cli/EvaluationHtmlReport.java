package competency.framework.cli;

/**
 * Evaluations as a web page. Its list of contents comes before everybody's sheet and is complete only at the end, so both
 * are put aside until then.
 */
final class EvaluationHtmlReport extends EvaluationReport implements AutoCloseable {
    private final EvaluationHtml page;
    private final String title;
    private final Spool contents = new Spool();
    private final Spool sheets = new Spool();
    private final EvaluationHtml entries;
    private final EvaluationHtml told;

    EvaluationHtmlReport(Terminal place, String title) {
        super(place);
        this.title = title;
        page = new EvaluationHtml(place);
        entries = new EvaluationHtml(place.aside(contents.out()));
        told = new EvaluationHtml(place.aside(sheets.out()));
    }

    /** A sheet is numbered, and its number is known only when its turn comes. */
    @Override
    byte[] words(Answer answer) {
        return new byte[0];
    }

    @Override
    void alone(Answer answer) {
        page.only(answer);
    }

    @Override
    void begin() {
        // The totals come first.
    }

    @Override
    void among(Told answer, int number) {
        entries.entry(EvaluationHtml.entry(number, answer.answer().evaluation()));
        told.sheet(answer.answer());
    }

    @Override
    void end(String counts) {
        page.begin(title, counts, () -> contents.copyTo(place().out()));
        sheets.copyTo(place().out());
        page.end();
    }

    @Override
    public void close() {
        contents.close();
        sheets.close();
    }
}
