package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Portfolio;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small made-up framework, a person and a question, all from one seed.
 *
 * @param seed the same seed always makes the same world
 */
public record World(long seed, EvaluationRequest request) {
    private static final Pattern NOTHING_SAID =
            Pattern.compile("(, )?(\\w+=(null|false|\\[])|(title|basis|catalogueStatus|guidanceStatus)=[^,\\]]*)");

    /** The same question under another framework. */
    public EvaluationRequest under(FrameworkContent content) {
        return new EvaluationRequest(
                CompetencyFramework.of(content),
                request.portfolio(),
                request.role(),
                request.setting(),
                request.asOf(),
                request.policy());
    }

    /** The same question about another portfolio. */
    public EvaluationRequest about(Portfolio portfolio) {
        return new EvaluationRequest(
                request.framework(), portfolio, request.role(), request.setting(), request.asOf(), request.policy());
    }

    /** Everything that bears on the answer, one fact a line; what is null, false or empty is left out. */
    @Override
    public String toString() {
        var content = request.framework().content();
        var portfolio = request.portfolio();
        return Stream.of(
                        Stream.of("as of %s in %s, %s".formatted(request.asOf(), request.setting(), request.policy())),
                        content.scales().stream(),
                        content.competencies().stream(),
                        content.equivalences().stream(),
                        content.courses().stream(),
                        request.framework().requirementsOf(request.role()).stream(),
                        portfolio.posts().stream(),
                        portfolio.awards().stream(),
                        portfolio.completions().stream(),
                        portfolio.registrations().stream(),
                        portfolio.checks().stream(),
                        portfolio.practice().stream(),
                        portfolio.memberships().stream(),
                        portfolio.waivers().stream())
                .flatMap(facts -> facts)
                .map(fact -> NOTHING_SAID.matcher(fact.toString()).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }
}
