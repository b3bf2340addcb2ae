package competency.framework.rules;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reference evaluator answers, and what of an {@link Evaluation} it can be compared with: everything but rule
 * ids and sentences.
 *
 * @param percent with one decimal, as it is printed; null if nothing was applicable
 */
record ReferenceAnswer(
        Verdict verdict,
        boolean mayPractise,
        int satisfied,
        int applicable,
        @Nullable String percent,
        @Nullable SettingId setting,
        List<Outcome> findings,
        List<Problem> problems) {

    /** How one requirement stands. */
    record Outcome(
            RequirementId requirement,
            Status status,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate dueOn,
            @Nullable EvidenceStrength evidenceNeeded,
            List<RecordId> accepted,
            Set<String> via,
            @Nullable RecordId waiver,
            List<String> measures,
            List<Rejected> rejected,
            List<Outcome> children) {

        /** This outcome and every one below it. */
        Stream<Outcome> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Outcome::all));
        }
    }

    /** A record that does not count. */
    record Rejected(
            RecordId record, Standing reason, @Nullable LocalDate day) {}

    /** Something the framework cannot make sense of. */
    record Problem(String id, @Nullable RecordId record) {}

    /** What of a real evaluation can be compared with the reference. */
    static ReferenceAnswer of(Evaluation evaluation) {
        return new ReferenceAnswer(
                evaluation.verdict(),
                evaluation.mayPractise(),
                evaluation.compliance().satisfied(),
                evaluation.compliance().applicable(),
                evaluation.compliance().percent().map(Object::toString).orElse(null),
                evaluation.setting(),
                evaluation.findings().stream().map(ReferenceAnswer::of).toList(),
                evaluation.problems().stream()
                        .map(problem -> new Problem(problem.id(), problem.record()))
                        .toList());
    }

    private static Outcome of(Finding finding) {
        return new Outcome(
                finding.requirement().id(),
                finding.status(),
                finding.validUntil(),
                finding.dueOn(),
                finding.evidenceNeeded(),
                finding.accepted(),
                Set.copyOf(finding.via()),
                finding.waiver() == null ? null : finding.waiver().id(),
                finding.measures().stream().map(Object::toString).toList(),
                finding.rejected().stream()
                        .map(rejection -> new Rejected(rejection.record(), rejection.reason(), rejection.day()))
                        .toList(),
                finding.children().stream().map(ReferenceAnswer::of).toList());
    }

    /** Every outcome, those of groups before those of their children. */
    Stream<Outcome> outcomes() {
        return findings.stream().flatMap(Outcome::all);
    }

    /** The outcome of a requirement anywhere in the tree. */
    Outcome outcome(String requirement) {
        return outcomes()
                .filter(outcome -> outcome.requirement().value().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** One fact a line, so that two answers can be compared by eye and by line. */
    List<String> lines() {
        var head = Stream.of(
                "verdict %s, may practise %s, setting %s".formatted(verdict, mayPractise, setting),
                "compliance %d of %d, %s per cent".formatted(satisfied, applicable, percent));
        var body = findings.stream().flatMap(outcome -> lines(outcome, ""));
        var end = problems.stream().map(Object::toString);
        return Stream.concat(head, Stream.concat(body, end)).toList();
    }

    private static Stream<String> lines(Outcome outcome, String indent) {
        var line = "%s%s %s, until %s, due %s, needs %s, accepted %s via %s, waiver %s, measures %s"
                .formatted(
                        indent,
                        outcome.requirement(),
                        outcome.status(),
                        outcome.validUntil(),
                        outcome.dueOn(),
                        outcome.evidenceNeeded(),
                        outcome.accepted(),
                        new TreeSet<>(outcome.via()),
                        outcome.waiver(),
                        outcome.measures());
        var deeper = indent + "    ";
        var below = Stream.concat(
                outcome.rejected().stream().map(rejected -> deeper + rejected),
                outcome.children().stream().flatMap(child -> lines(child, deeper)));
        return Stream.concat(Stream.of(line), below);
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
