package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.next.PlanLimits;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file of cases, with its framework. What cannot be had is null, and was told. */
final class CaseReading {
    private final Reading reading;
    private final Problems problems;
    private final PortfolioMapper portfolios;
    private final PolicyMapper policies;
    private final FrameworkReading frameworks;

    CaseReading(Reading reading) {
        this.reading = reading;
        problems = reading.problems();
        portfolios = new PortfolioMapper(reading);
        policies = new PolicyMapper(reading);
        frameworks = new FrameworkReading(reading);
    }

    @Nullable
    CaseFile file(Path path) {
        var file = problems.open(PathFolder.shown(path));
        var document =
                reading.bind(reading.tree(() -> PathFolder.open(path, file.start()), file), CaseFileDocument.class);
        if (document == null) {
            return null;
        }
        if (document.cases().isEmpty() && !reading.places().isDamaged(document)) {
            problems.add(
                    reading.places().of(document, "cases"),
                    ProblemKind.MISSING_KEY,
                    "cases must have at least one case");
        }
        var framework = framework(document.framework(), path);
        var cases = Reading.each(document.cases(), each -> evaluationCase(each, framework));
        return framework == null ? null : new CaseFile(file.name(), framework, cases);
    }

    private @Nullable CompetencyFramework framework(Node node, Path caseFile) {
        if (node instanceof Node.Mapping) {
            return frameworks.root(node, null);
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.ScalarKind.TEXT || scalar.isEmpty()) {
            if (!(node instanceof Node.Broken)) {
                problems.add(
                        node.place(),
                        ProblemKind.WRONG_TYPE,
                        "framework must be the id of a bundled framework, a path, or a framework written out");
            }
            return null;
        }
        return Bundled.ids().contains(scalar.text())
                ? frameworks.folder(Bundled.folder(scalar.text()))
                : frameworkAt(scalar, caseFile);
    }

    private @Nullable CompetencyFramework frameworkAt(Node.Scalar scalar, Path caseFile) {
        try {
            var path = caseFile.resolveSibling(scalar.text()).normalize();
            if (!Path.of(scalar.text()).isAbsolute() && Files.exists(path)) {
                return frameworks.path(path);
            }
        } catch (InvalidPathException e) {
            // Told below: whatever it is, no framework is called that.
        }
        problems.add(
                scalar.place(),
                ProblemKind.UNKNOWN_FRAMEWORK,
                "framework (%s) is neither the id of a bundled framework nor a path from this file%s"
                        .formatted(Quoted.shorten(scalar.text()), Spelling.advice(scalar.text(), Bundled.ids())));
        return null;
    }

    private @Nullable EvaluationCase evaluationCase(CaseDocument document, @Nullable CompetencyFramework framework) {
        var written = document.portfolio().portfolio();
        reading.places().derive(written, document.portfolio());
        var portfolio = portfolios.portfolio(written);
        if (framework != null && framework.role(document.role()).isEmpty()) {
            var known = framework.content().roles().stream()
                    .map(role -> role.id().value())
                    .toList();
            problems.add(
                    reading.places().of(document, "role"),
                    ProblemKind.UNKNOWN_ROLE,
                    "unknown role (%s)%s"
                            .formatted(
                                    document.role(),
                                    Spelling.advice(document.role().value(), known)));
        }
        refuseToExpectNothing(document.expect());
        var policy = document.policy() == null ? Policy.DEFAULT : policies.policy(document.policy(), framework);
        return portfolio == null || policy == null
                ? null
                : new EvaluationCase(
                        document.name(),
                        reading.places().of(document).line(),
                        document.asOf(),
                        document.role(),
                        document.setting(),
                        portfolio,
                        policy,
                        limits(document),
                        new Expectation(document.expect()));
    }

    private PlanLimits limits(CaseDocument document) {
        var limits = document.limits();
        if (limits == null) {
            return PlanLimits.NONE;
        }
        if (!document.expect().isOfAdvice()) {
            problems.add(
                    reading.places().of(limits),
                    ProblemKind.INVALID_VALUE,
                    "limits change nothing where expect states neither steps nor plan");
        }
        if (limits.by() != null && limits.by().isBefore(document.asOf())) {
            problems.add(
                    reading.places().of(limits, "by"),
                    ProblemKind.INVALID_VALUE,
                    "by (%s) must not be before as_of (%s)".formatted(limits.by(), document.asOf()));
        }
        return new PlanLimits(
                limits.maxHours(),
                limits.maxCostGbp(),
                limits.by(),
                Boolean.TRUE.equals(limits.mandatoryOnly()),
                PlanLimits.USUAL_EFFORT,
                null);
    }

    /** A case that compares nothing never fails, and looks as if it proved something. */
    private void refuseToExpectNothing(ExpectationDocument document) {
        if (!reading.places().statesAnything(document)) {
            problems.add(
                    reading.places().of(document), ProblemKind.MISSING_KEY, "expect must state at least one thing");
        }
    }
}
