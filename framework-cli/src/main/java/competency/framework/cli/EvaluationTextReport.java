package competency.framework.cli;

/** Evaluations for people; how many verdicts of each kind at the end if there are several. */
final class EvaluationTextReport extends EvaluationReport {
    EvaluationTextReport(Terminal place) {
        super(place);
    }

    @Override
    byte[] words(Answer answer) {
        return (EvaluationText.of(answer, place()) + "\n\n").getBytes(place().charset());
    }

    @Override
    void alone(Answer answer) {
        place().print(EvaluationText.of(answer, place()));
    }

    @Override
    void begin() {
        // The first answer is the beginning.
    }

    @Override
    void among(Told answer, int number) {
        write(answer);
    }

    @Override
    void end(String counts) {
        place().print(new Page(place()).paragraph(0, Style.STRONG, counts).text());
    }
}
