package competency.framework.cli;

import competency.framework.data.PortfolioEntry;
import competency.framework.data.PortfolioPiece;
import competency.framework.data.PortfolioStream;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers the questions that the portfolios of some files raise, however many there are: reading, deciding and wording
 * are done piece by piece, by several threads if wanted, and told in the order of the files. What cannot be used – a bad
 * line of a file of lines, or a whole file of another kind – is left out and complained of.
 *
 * @param evaluator answers
 * @param questions what is asked about each portfolio
 * @param lenient whether portfolios may name what the framework does not have
 * @param isForetelling whether each answer tells the next day on which it changes
 * @param threads how many threads work
 */
record EvaluationRun(Evaluator evaluator, Questions questions, boolean lenient, boolean isForetelling, int threads) {
    /** What came of reading one portfolio: answers, or what kept it from having any. */
    private record Answered(
            PortfolioStream stream, PortfolioEntry entry, List<EvaluationReport.Told> answers, List<String> problems) {}

    /** What came of a piece of a file. */
    private record AnsweredPiece(long bytes, List<Answered> portfolios) {}

    /**
     * Answers and tells.
     *
     * @param complaints takes what is left out
     * @throws BadInputException if nothing could be answered and something was left out
     */
    void tell(List<Path> files, EvaluationReport report, Complaints complaints) {
        var progress = Progress.through(files, report.place());
        try (var pieces = new Pieces(files, report)) {
            new OrderedWork(threads).<AnsweredPiece>run(pieces::next, piece -> {
                piece.portfolios().forEach(each -> tell(each, report, complaints, progress));
                progress.read(piece.bytes());
                return report.isWanted();
            });
        } finally {
            progress.end();
        }
        if (report.number() == 0 && !complaints.isEmpty()) {
            throw new BadInputException(complaints.told());
        }
        report.end(complaints.leftOut());
    }

    private static void tell(Answered portfolio, EvaluationReport report, Complaints complaints, Progress progress) {
        var entry = portfolio.entry();
        var repeated = portfolio.stream().repeated(entry);
        if (!entry.problems().isEmpty() || repeated.isPresent()) {
            complaints.leaveOut(
                    Stream.concat(entry.problems().stream(), repeated.stream()).toList());
        } else if (!portfolio.problems().isEmpty()) {
            complaints.leaveOutFor(portfolio.problems());
        } else {
            for (var answer : portfolio.answers()) {
                report.add(answer);
                progress.step();
            }
        }
    }

    /** The pieces of all files, each with what is to be done about it. */
    private final class Pieces implements AutoCloseable {
        private final ArrayList<Path> left;
        private final EvaluationReport report;
        private PortfolioStream stream;

        Pieces(List<Path> files, EvaluationReport report) {
            this.report = report;
            left = new ArrayList<>(files);
            stream = open();
        }

        private PortfolioStream open() {
            var file = left.remove(0);
            return lenient ? PortfolioStream.open(file) : PortfolioStream.open(file, questions.framework());
        }

        Optional<Supplier<AnsweredPiece>> next() {
            var piece = stream.next();
            while (piece.isEmpty() && !left.isEmpty()) {
                stream.close();
                stream = open();
                piece = stream.next();
            }
            var from = stream;
            return piece.map(found -> () -> answer(from, found, report));
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private AnsweredPiece answer(PortfolioStream stream, PortfolioPiece piece, EvaluationReport report) {
        return new AnsweredPiece(
                piece.bytes(),
                piece.read().stream()
                        .map(entry -> answer(stream, entry, report))
                        .toList());
    }

    private Answered answer(PortfolioStream stream, PortfolioEntry entry, EvaluationReport report) {
        var portfolio = entry.portfolio();
        if (portfolio == null) {
            return new Answered(stream, entry, List.of(), List.of());
        }
        try {
            var answers = questions.about(portfolio, entry.place().toString()).stream()
                    .map(request -> report.told(answer(request)))
                    .toList();
            return new Answered(stream, entry, answers, List.of());
        } catch (BadInputException bad) {
            return new Answered(stream, entry, List.of(), bad.problems());
        }
    }

    private Answer answer(EvaluationRequest request) {
        var evaluation = evaluator.evaluate(request);
        var change = isForetelling ? evaluator.nextChange(request, evaluation).orElse(null) : null;
        return new Answer(request, evaluation, isForetelling, change);
    }
}
