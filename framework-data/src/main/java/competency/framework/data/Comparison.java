package competency.framework.data;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds an evaluation against what was expected. */
final class Comparison {
    private static final String NOTHING = "none";

    private final ExpectationDocument expected;
    private final Evaluation evaluation;
    private final List<String> differences = new ArrayList<>();

    Comparison(ExpectationDocument expected, Evaluation evaluation) {
        this.expected = expected;
        this.evaluation = evaluation;
    }

    List<String> differences() {
        compare("verdict", expected.verdict(), evaluation.verdict());
        compare("may_practise", expected.mayPractise(), evaluation.mayPractise());
        compare("verdict_rule", expected.verdictRule(), evaluation.rule().id());
        compareCompliance();
        compare(
                "gaps",
                expected.gaps(),
                evaluation.gaps().stream().map(gap -> gap.requirement().id()).toList());
        compare(
                "problems",
                each(expected.problems(), problem -> problem(problem.id(), problem.record())),
                evaluation.problems().stream()
                        .map(problem -> problem(problem.id(), problem.record()))
                        .toList());
        compare(
                "deviations",
                each(
                        expected.deviations(),
                        wanted -> deviation(wanted.requirement(), wanted.competency(), wanted.change())),
                evaluation.deviations().stream()
                        .map(found -> deviation(found.requirement(), found.competency(), found.change()))
                        .toList());
        expected.findings().forEach(this::compareFinding);
        return List.copyOf(differences);
    }

    private void compareCompliance() {
        var wanted = expected.compliance();
        if (wanted != null) {
            var found = evaluation.compliance();
            compare("compliance satisfied", wanted.satisfied(), found.satisfied());
            compare("compliance applicable", wanted.applicable(), found.applicable());
            var percent = wanted.percent();
            // Scale is a matter of writing: 50 and 50.0 are the same share.
            var isSame = percent != null
                    && found.percent()
                            .map(share -> share.compareTo(percent) == 0)
                            .orElse(false);
            compare(
                    "compliance percent",
                    isSame ? null : percent,
                    found.percent().orElse(null));
        }
    }

    private static String deviation(@Nullable Object requirement, @Nullable Object competency, String change) {
        return "%s %s"
                .formatted(competency == null ? "requirement " + requirement : "competency " + competency, change);
    }

    private static String problem(String id, @Nullable Object record) {
        return record == null ? id : id + " " + record;
    }

    private void compareFinding(ExpectedFindingDocument wanted) {
        var name = "finding " + wanted.requirement();
        var finding = find(wanted, evaluation.findings()).orElse(null);
        if (finding == null) {
            differences.add(name + ": expected, but there is none");
            return;
        }
        compare(name + " status", wanted.status(), finding.status());
        compare(name + " rule", wanted.rule(), finding.rule().id());
        compare(name + " valid_until", day(wanted.validUntil()), orNone(finding.validUntil()));
        compare(name + " due_on", day(wanted.dueOn()), orNone(finding.dueOn()));
        compare(name + " accepted", wanted.accepted(), finding.accepted());
        compare(name + " via", wanted.via(), finding.via());
        var waiver = finding.waiver();
        compare(name + " waiver", text(wanted.waiver()), orNone(waiver == null ? null : waiver.id()));
        compare(
                name + " measures",
                wanted.measures(),
                finding.measures().stream().map(Measure::toString).toList());
        compare(name + " explanation", wanted.explanation(), finding.explanation());
        compare(name + " nearest", wanted.nearest(), finding.nearest().orElse(NOTHING));
        compareRejected(name, wanted.rejected(), finding.rejected());
    }

    private static Optional<Finding> find(ExpectedFindingDocument wanted, List<Finding> findings) {
        for (var finding : findings) {
            if (finding.requirement().id().equals(wanted.requirement())) {
                return Optional.of(finding);
            }
            var below = find(wanted, finding.children());
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private void compareRejected(String name, @Nullable List<ExpectedRejectionDocument> wanted, List<Rejection> found) {
        if (wanted == null) {
            return;
        }
        var records = each(wanted, ExpectedRejectionDocument::record);
        var foundRecords = found.stream().map(Rejection::record).toList();
        compare(name + " rejected", records, foundRecords);
        if (foundRecords.equals(records)) {
            for (int i = 0; i < found.size(); i++) {
                compareRejection(name + " rejected " + found.get(i).record(), wanted.get(i), found.get(i));
            }
        }
    }

    private void compareRejection(String name, ExpectedRejectionDocument wanted, Rejection found) {
        compare(name + " reason", wanted.reason(), found.reason());
        compare(name + " rule", wanted.rule(), found.rule().id());
        compare(name + " detail", wanted.detail(), found.detail());
    }

    private static @Nullable String day(@Nullable DayOrNone day) {
        return day == null ? null : day.value();
    }

    private static @Nullable String text(@Nullable RecordId id) {
        return id == null ? null : id.value();
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? DayOrNone.NONE : value.toString();
    }

    private static <D, T> @Nullable List<T> each(@Nullable List<D> written, Function<D, T> part) {
        return written == null ? null : written.stream().map(part).toList();
    }

    private void compare(String what, @Nullable Object wanted, @Nullable Object found) {
        if (wanted != null && !Objects.equals(wanted, found)) {
            differences.add("%s: expected %s, was %s".formatted(what, shown(wanted), shown(found)));
        }
    }

    static String shown(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return Words.kebab(constant.name());
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? NOTHING
                    : String.join(", ", list.stream().map(Object::toString).toList());
        }
        return value == null ? NOTHING : value.toString();
    }
}
