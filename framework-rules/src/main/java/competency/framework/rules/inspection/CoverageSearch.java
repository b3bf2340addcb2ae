package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.inspection.RequirementCoverage;
import competency.framework.model.inspection.RoleCoverage;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.Evaluator;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.DeliveryState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Asks how somebody would stand who had passed every course on the day and held nothing else. */
final class CoverageSearch {
    private static final Set<Status> PART_OF_THE_WAY =
            EnumSet.of(Status.BELOW_LEVEL, Status.WEAK_EVIDENCE, Status.EXPIRED, Status.PARTLY_MET);
    private static final Set<Standing> FALLING_SHORT =
            EnumSet.of(Standing.BELOW_LEVEL, Standing.WEAK_EVIDENCE, Standing.TOO_OLD, Standing.PART_ONLY);

    private final Evaluator evaluator;
    private final Decider decider;
    private final CompetencyFramework framework;
    private final LocalDate asOf;
    private final Map<RecordId, CourseId> courses = new HashMap<>();
    private final Portfolio portfolio;

    /**
     * Prepares the question.
     *
     * @param framework with every course that may be passed
     * @param passed the courses that are
     */
    CoverageSearch(
            Evaluator evaluator,
            Decider decider,
            CompetencyFramework framework,
            List<CourseId> passed,
            LocalDate asOf) {
        this.evaluator = evaluator;
        this.decider = decider;
        this.framework = framework;
        this.asOf = asOf;
        for (var course : passed) {
            courses.put(new RecordId("course-" + courses.size()), course);
        }
        var completions = courses.entrySet().stream()
                .map(entry -> new Completion(entry.getKey(), entry.getValue(), asOf, CourseOutcome.PASSED, null))
                .toList();
        portfolio = Portfolio.ofTraining(new PersonRef("anybody"), List.of(), completions, List.of());
    }

    /** Every role, in the order of the framework. */
    List<RoleCoverage> roles() {
        return framework.content().roles().stream().map(this::coverage).toList();
    }

    private RoleCoverage coverage(RoleProfile role) {
        var request = EvaluationRequest.asOf(asOf)
                .forRole(framework, role.id())
                .holding(portfolio)
                .build();
        var requirements = evaluator.evaluate(request).findings().stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .map(this::coverage)
                .toList();
        return new RoleCoverage(role.id(), role.title(), requirements);
    }

    private RequirementCoverage coverage(Finding finding) {
        var decision = decider.decide(new DeliveryState(
                finding.status().isSatisfied(),
                leaves(finding).anyMatch(CoverageSearch::isTaught),
                leaves(finding).anyMatch(CoverageSearch::isTrainable)));
        return new RequirementCoverage(
                finding.requirement().id(),
                finding.title(),
                finding.requirement().terms().obligation(),
                decision.outcome(),
                decision.rule(),
                leading(finding),
                finding.status().isSatisfied() ? null : finding.nearest().orElse(null));
    }

    private static Stream<Finding> leaves(Finding finding) {
        return finding.children().isEmpty()
                ? Stream.of(finding)
                : finding.children().stream().flatMap(CoverageSearch::leaves);
    }

    private static boolean isTrainable(Finding leaf) {
        return leaf.requirement() instanceof CompetencyRequirement || leaf.requirement() instanceof CourseRequirement;
    }

    private static boolean isTaught(Finding leaf) {
        return isTrainable(leaf)
                && (leaf.status().isSatisfied()
                        || PART_OF_THE_WAY.contains(leaf.status())
                        || leaf.rejected().stream().anyMatch(CoverageSearch::fallsShort));
    }

    private static boolean fallsShort(Rejection rejection) {
        return FALLING_SHORT.contains(rejection.reason());
    }

    /** What counts; where nothing does, what falls short. */
    private List<CourseId> leading(Finding finding) {
        return leaves(finding)
                .flatMap(leaf -> leaf.accepted().isEmpty()
                        ? leaf.rejected().stream()
                                .filter(CoverageSearch::fallsShort)
                                .map(Rejection::record)
                        : leaf.accepted().stream())
                .map(courses::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
