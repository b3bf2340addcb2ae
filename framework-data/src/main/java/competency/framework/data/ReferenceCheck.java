package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import java.util.List;
import java.util.stream.Stream;

/** Tells what a portfolio refers to and a framework does not have, at the value that is wrong. */
final class ReferenceCheck {
    private final Reading reading;
    private final CompetencyFramework framework;

    ReferenceCheck(Reading reading, CompetencyFramework framework) {
        this.reading = reading;
        this.framework = framework;
    }

    void check(Portfolio portfolio) {
        for (var problem : RecordProblem.in(portfolio, framework)) {
            if (problem.isError()) {
                subjects(problem, portfolio).forEach(subject -> tell(subject, problem));
            }
        }
    }

    /** The record that has the problem, or every post that has it. */
    private Stream<?> subjects(RecordProblem problem, Portfolio portfolio) {
        return problem.record() == null
                ? portfolio.posts().stream().filter(post -> has(post, problem))
                : referring(portfolio).filter(record -> record.id().equals(problem.record()));
    }

    private boolean has(Post post, RecordProblem problem) {
        var alone = new Portfolio(
                new PersonRef("alone"),
                List.of(post),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return RecordProblem.in(alone, framework).contains(problem);
    }

    /** The records that refer to something in a framework. */
    private static Stream<HeldRecord> referring(Portfolio portfolio) {
        return Stream.<List<? extends HeldRecord>>of(
                        portfolio.awards(),
                        portfolio.completions(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.waivers())
                .flatMap(List::stream);
    }

    private void tell(Object subject, RecordProblem problem) {
        var place = reading.places().of(subject, problem.component());
        reading.problems().add(place, ProblemKind.of(problem.id()), problem.message());
    }
}
