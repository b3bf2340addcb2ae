package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.next.AnswerChange;
import competency.framework.model.next.FindingChange;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whose answers a change of framework or policy changes, before it is made. Thread-safe, and without memory of any
 * person: portfolios can be put to it one after another, however many there are.
 */
public final class DryRun {
    private final Evaluator evaluator;
    private final Rulings before;
    private final Rulings after;
    private final Causes causes;

    /**
     * A framework, and the days of warning and of grace that are settled with it.
     *
     * @param framework the framework, with the adjustments of the policy made: see {@link Policy#over}
     * @param policy the policy
     */
    public record Rulings(CompetencyFramework framework, Policy policy) {
        /**
         * Refuses what is not stated.
         *
         * @param framework the framework
         * @param policy the policy
         */
        public Rulings {
            Present.require("framework of Rulings", framework);
            Present.require("policy of Rulings", policy);
        }
    }

    /**
     * Compares answers under two frameworks.
     *
     * @param evaluator asks both
     * @param before what is in force
     * @param after what shall be
     */
    public DryRun(Evaluator evaluator, Rulings before, Rulings after) {
        Present.require("evaluator of DryRun", evaluator);
        Present.require("before of DryRun", before);
        Present.require("after of DryRun", after);
        this.evaluator = evaluator;
        this.before = before;
        this.after = after;
        causes = new Causes(before, after);
    }

    /**
     * Asks one question under both.
     *
     * @param portfolio what the person holds
     * @param role the role asked about
     * @param setting the kind of service asked about, where the person's post does not say; null: any
     * @param asOf the day asked about
     * @return what is another answer, and why; empty if the verdict is the same, and every requirement stands and lasts
     *     as before
     * @throws IllegalArgumentException if neither framework has the role
     */
    public Optional<AnswerChange> compare(
            Portfolio portfolio, RoleId role, @Nullable SettingId setting, LocalDate asOf) {
        var was = evaluation(before, portfolio, role, setting, asOf);
        var is = evaluation(after, portfolio, role, setting, asOf);
        if (was == null || is == null) {
            if (was == null && is == null) {
                throw new IllegalArgumentException(
                        "unknown role (%s)%s".formatted(role, Spelling.advice(role.value(), roles())));
            }
            return Optional.of(new AnswerChange(portfolio.person(), role, was, is, List.of()));
        }
        var findings = changes(was, is, portfolio);
        return findings.isEmpty() && was.verdict() == is.verdict()
                ? Optional.empty()
                : Optional.of(new AnswerChange(portfolio.person(), role, was, is, findings));
    }

    private @Nullable Evaluation evaluation(
            Rulings rulings, Portfolio portfolio, RoleId role, @Nullable SettingId setting, LocalDate asOf) {
        return rulings.framework().role(role).isEmpty()
                ? null
                : evaluator.evaluate(
                        new EvaluationRequest(rulings.framework(), portfolio, role, setting, asOf, rulings.policy()));
    }

    private List<FindingChange> changes(Evaluation was, Evaluation is, Portfolio portfolio) {
        var left = byId(was);
        var changes = new ArrayList<FindingChange>();
        var kept = is.findings().stream()
                .map(finding -> finding.requirement().id())
                .collect(Collectors.toSet());
        for (var finding : is.findings()) {
            var earlier = left.remove(earlierId(finding, left, kept));
            if (earlier == null || differs(earlier, finding)) {
                changes.add(new FindingChange(earlier, finding, causes.of(earlier, finding, portfolio)));
            }
        }
        left.values().forEach(gone -> changes.add(new FindingChange(gone, null, causes.of(gone, null, portfolio))));
        return changes;
    }

    /** Under which id the requirement was known: its own, or that of one that asked for the same and is gone. */
    private static RequirementId earlierId(Finding finding, Map<RequirementId, Finding> left, Set<RequirementId> kept) {
        var requirement = finding.requirement();
        return left.containsKey(requirement.id())
                ? requirement.id()
                : left.values().stream()
                        .map(Finding::requirement)
                        .filter(gone -> !kept.contains(gone.id()) && ClauseDifference.isRenamed(gone, requirement))
                        .map(Requirement::id)
                        .findFirst()
                        .orElse(requirement.id());
    }

    private static boolean differs(Finding one, Finding other) {
        return one.status() != other.status()
                || !Objects.equals(one.validUntil(), other.validUntil())
                || !Objects.equals(one.dueOn(), other.dueOn());
    }

    private static Map<RequirementId, Finding> byId(Evaluation evaluation) {
        return evaluation.findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.requirement().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private List<String> roles() {
        return Stream.of(before, after)
                .flatMap(rulings -> rulings.framework().content().roles().stream())
                .map(role -> role.id().value())
                .distinct()
                .toList();
    }
}
