package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.InvalidDataException;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Portfolio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The questions that the portfolios of some files raise, one after another: however many there are, none is kept.
 *
 * @param files the files
 * @param questions what is asked about each portfolio
 * @param lenient whether portfolios may name what the framework does not have
 */
record Asked(List<Path> files, Questions questions, boolean lenient) {
    private static final int MOST_PROBLEMS = 1000;

    /** Copies the list. */
    Asked {
        files = List.copyOf(files);
    }

    /**
     * Hands over every question until something is wrong; what was made of them stands only if this returns.
     *
     * @throws BadInputException if anything is wrong with any file or portfolio; it names every problem
     */
    void forEach(Consumer<EvaluationRequest> each) {
        var problems = new ArrayList<String>();
        for (var file : files) {
            try {
                read(file, portfolio -> ask(portfolio, file, problems, each));
            } catch (InvalidDataException invalid) {
                invalid.problems().stream().map(DataProblem::toString).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private void read(Path file, Consumer<Portfolio> each) {
        if (lenient) {
            PortfolioLoader.forEach(file, each);
        } else {
            PortfolioLoader.forEach(file, questions.framework(), each);
        }
    }

    private void ask(Portfolio portfolio, Path file, List<String> problems, Consumer<EvaluationRequest> each) {
        try {
            var requests = questions.about(portfolio, file.toString());
            if (problems.isEmpty()) {
                requests.forEach(each);
            }
        } catch (BadInputException bad) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.addAll(bad.problems());
            }
        }
    }
}
