package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Portfolio;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what a portfolio refers to and a framework does not have. */
final class ReferenceCheck {
    private final Reading reading;
    private final CompetencyFramework framework;

    ReferenceCheck(Reading reading, CompetencyFramework framework) {
        this.reading = reading;
        this.framework = framework;
    }

    void check(Portfolio portfolio) {
        for (var post : portfolio.posts()) {
            if (framework.role(post.role()).isEmpty()) {
                var known = framework.content().roles();
                tell(
                        post,
                        "role",
                        ProblemKind.UNKNOWN_ROLE,
                        unknown("role", post.role(), known.stream().map(role -> role.id()).toList()));
            }
        }
        for (var completion : portfolio.completions()) {
            if (framework.course(completion.course()).isEmpty()) {
                var known = framework.content().courses();
                tell(
                        completion,
                        "course",
                        ProblemKind.UNKNOWN_COURSE,
                        unknown("course", completion.course(), known.stream().map(course -> course.id()).toList()));
            }
        }
        portfolio.awards().forEach(this::check);
    }

    private void check(Award award) {
        var named = framework.competenciesFor(award.code());
        if (named.isEmpty()) {
            var nearest = framework.codesNearest(award.code());
            var advice = nearest.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(", ", nearest));
            tell(
                    award,
                    "code",
                    ProblemKind.UNKNOWN_CODE,
                    "no competency has the code (%s)%s".formatted(Quoted.shorten(award.code()), advice));
        } else if (named.size() > 1) {
            tell(
                    award,
                    "code",
                    ProblemKind.AMBIGUOUS_CODE,
                    "code (%s) names %s; use the id of the one that is meant"
                            .formatted(Quoted.shorten(award.code()), ids(named)));
        } else {
            checkLevel(award, named.get(0));
        }
    }

    private void checkLevel(Award award, Competency competency) {
        var level = award.level();
        var scale = framework.scaleOf(competency);
        if (level == null || scale.map(found -> found.has(level)).orElse(false)) {
            return;
        }
        tell(
                award,
                "level",
                ProblemKind.UNKNOWN_LEVEL,
                scale.map(found -> "level (%s) is not on scale %s, which has %s"
                                .formatted(
                                        level,
                                        found.id(),
                                        found.levels().stream().map(Object::toString).collect(Collectors.joining(", "))))
                        .orElseGet(() -> "level (%s) cannot be stated: competency %s has no scale"
                                .formatted(level, competency.id())));
    }

    private static String unknown(String what, Object id, List<?> known) {
        var words = known.stream().map(Object::toString).toList();
        return "unknown %s (%s)%s".formatted(what, id, Spelling.advice(id.toString(), words));
    }

    private static String ids(List<Competency> competencies) {
        return competencies.stream()
                .map(competency -> competency.id().value())
                .collect(Collectors.joining(", "));
    }

    private void tell(Object object, String component, ProblemKind kind, String message) {
        reading.problems().add(reading.places().of(object, component), kind, message);
    }
}
