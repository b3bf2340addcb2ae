package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a framework cannot make sense of in a portfolio. */
final class PortfolioCheck {
    static final String TOO_LONG = "validity-longer-than-catalogue";

    private static final Comparator<RecordProblem> READING_ORDER = Comparator.comparing(
                    RecordProblem::record, Comparator.nullsLast(Comparator.<RecordId>naturalOrder()))
            .thenComparing(
                    problem -> problem.role() == null ? "" : problem.role().value())
            .thenComparing(RecordProblem::id)
            .thenComparing(RecordProblem::message);

    private final CompetencyFramework framework;
    private final List<RecordProblem> problems = new ArrayList<>();

    PortfolioCheck(CompetencyFramework framework) {
        this.framework = framework;
    }

    List<RecordProblem> problemsOf(EvaluationRequest request) {
        words().check(request.role(), request.setting());
        return problemsOf(request.portfolio());
    }

    private WordCheck words() {
        return new WordCheck(framework.vocabulary(), problems);
    }

    List<RecordProblem> problemsOf(Portfolio portfolio) {
        for (var award : portfolio.awards()) {
            check(award);
        }
        for (var completion : portfolio.completions()) {
            check(completion);
        }
        for (var waiver : portfolio.waivers()) {
            check(waiver);
        }
        words().check(portfolio);
        for (var post : portfolio.posts()) {
            check(post);
        }
        return problems.isEmpty()
                ? List.of()
                : problems.stream().distinct().sorted(READING_ORDER).toList();
    }

    private void check(Award award) {
        var named = framework.competenciesFor(award.code());
        if (named.isEmpty()) {
            report(
                    "unknown-code",
                    award.id(),
                    "code",
                    "no competency has the code (%s)%s"
                            .formatted(
                                    Quoted.shorten(award.code()),
                                    Spelling.advice(framework.codesNearest(award.code()))));
        } else if (named.size() > 1) {
            report(
                    "ambiguous-code",
                    award.id(),
                    "code",
                    "code (%s) names %s; use the id of the one that is meant"
                            .formatted(
                                    Quoted.shorten(award.code()),
                                    named.stream()
                                            .map(competency -> competency.id().value())
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        } else {
            checkLevel(award, named.get(0));
            checkLastDay(award, named.get(0));
        }
    }

    private void checkLevel(Award award, Competency competency) {
        if (award.level() == null) {
            return;
        }
        var scale = framework.scaleOf(competency).orElse(null);
        if (scale == null) {
            report(
                    "unknown-level",
                    award.id(),
                    "level",
                    "level (%s) cannot be stated: competency %s has no scale"
                            .formatted(award.level(), competency.id()));
        } else if (!scale.has(award.level())) {
            report(
                    "unknown-level",
                    award.id(),
                    "level",
                    "level (%s) is not on scale %s, which has %s"
                            .formatted(award.level(), scale.id(), listed(scale.levels())));
        }
    }

    private void checkLastDay(Award award, Competency competency) {
        if (award.until() == null) {
            return;
        }
        var lastDay = Credit.lastDay(award.on(), competency.validMonths());
        if (lastDay != null && award.until().isAfter(lastDay)) {
            report(
                    TOO_LONG,
                    award.id(),
                    "until",
                    "until (%s) is later than %s, the last day that %s lasts; the earlier day counts"
                            .formatted(award.until(), lastDay, competency.id()));
        }
    }

    private void check(Completion completion) {
        if (framework.course(completion.course()).isEmpty()) {
            var known =
                    listOf(framework.content().courses(), course -> course.id().value());
            report(
                    "unknown-course",
                    completion.id(),
                    "course",
                    "unknown course (%s)%s"
                            .formatted(
                                    completion.course(),
                                    Spelling.advice(completion.course().value(), known)));
        }
    }

    private void check(Waiver waiver) {
        if (framework.role(waiver.role()).isEmpty()) {
            report("unknown-role", waiver.id(), "role", unknownRole(waiver.role()));
            return;
        }
        var requirements = new RequirementTree(framework.requirementsOf(waiver.role()));
        if (requirements.find(waiver.requirement()).isEmpty()) {
            var known = requirements.ids();
            report(
                    "unknown-requirement",
                    waiver.id(),
                    "requirement",
                    "role %s has no requirement (%s)%s"
                            .formatted(
                                    waiver.role(),
                                    waiver.requirement(),
                                    Spelling.advice(waiver.requirement().value(), known)));
        }
    }

    private void check(Post post) {
        if (framework.role(post.role()).isEmpty()) {
            problems.add(new RecordProblem("unknown-role", null, post.role(), "role", unknownRole(post.role())));
        }
    }

    private String unknownRole(RoleId role) {
        var known = listOf(framework.content().roles(), profile -> profile.id().value());
        return "unknown role (%s)%s".formatted(role, Spelling.advice(role.value(), known));
    }

    private void report(String id, RecordId record, String component, String message) {
        problems.add(new RecordProblem(id, record, null, component, message));
    }

    private static <T> List<String> listOf(Collection<T> parts, Function<T, String> word) {
        return parts.stream().map(word).toList();
    }

    private static String listed(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
