package competency.framework.rules;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceAnswer.Rejected;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how often each kind of answer and each boundary was met, so that agreement is known to mean something. */
final class OracleCoverage {
    private final Map<String, Integer> counts = new TreeMap<>();

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    void add(EvaluationRequest request, ReferenceAnswer answer) {
        request.portfolio()
                .completions()
                .forEach(completion -> request.framework()
                        .course(completion.course())
                        .ifPresent(course -> addAccredited(course, completion.on())));
        count("verdict " + answer.verdict());
        answer.problems().forEach(problem -> count("problem " + problem.id()));
        var asked = new HashMap<RequirementId, Requirement>();
        request.framework().requirementsOf(request.role()).stream()
                .flatMap(ReferenceLookup::withChildren)
                .forEach(requirement -> asked.put(requirement.id(), requirement));
        answer.findings().forEach(outcome -> add(request, asked, outcome));
    }

    private void add(EvaluationRequest request, Map<RequirementId, Requirement> asked, Outcome outcome) {
        var requirement = asked.get(outcome.requirement());
        count(kind(requirement) + " " + outcome.status());
        var kind = outcome.children().isEmpty() ? "leaf " : "group ";
        addBoundary(kind + "ends", outcome.validUntil(), request);
        if (outcome.dueOn() != null) {
            addNear(kind + "due", outcome.dueOn(), request.asOf());
        }
        outcome.via().forEach(step -> count("via " + step.substring(0, step.indexOf(':'))));
        if (outcome.via().stream()
                        .filter(step -> step.startsWith("equivalence:"))
                        .count()
                > 1) {
            count("via a chain of equivalences");
        }
        outcome.rejected().forEach(rejected -> add(request, rejected));
        outcome.children().forEach(child -> add(request, asked, child));
    }

    /** The kind of a leaf, or of a group by what it counts. */
    static String kind(@Nullable Requirement requirement) {
        if (requirement instanceof RequirementGroup group) {
            return (group.distinct() ? "distinct " : "") + "group " + group.kind();
        }
        return requirement == null
                ? "nothing"
                : requirement
                        .getClass()
                        .getSimpleName()
                        .replace("Requirement", "")
                        .toLowerCase(Locale.ROOT);
    }

    private void add(EvaluationRequest request, Rejected rejected) {
        count("reason " + rejected.reason());
        if (rejected.day() != null) {
            var grace = rejected.reason() == Standing.EXPIRED ? request.policy().graceDays() : 0;
            addNear(rejected.reason().name(), rejected.day().plusDays(grace), request.asOf());
        }
    }

    private void addAccredited(Course course, LocalDate on) {
        if (course.accreditedFrom() != null) {
            addNear("accredited from", course.accreditedFrom(), on);
        }
        if (course.accreditedUntil() != null) {
            addNear("accredited until", course.accreditedUntil(), on);
        }
    }

    private void addBoundary(String what, @Nullable LocalDate last, EvaluationRequest request) {
        if (last == null) {
            return;
        }
        var policy = request.policy();
        addNear(what, last, request.asOf());
        if (policy.expiringDays() > 1) {
            addNear(what + " warning", last.minusDays(policy.expiringDays()), request.asOf());
        }
        if (policy.graceDays() > 1) {
            addNear(what + " grace", last.plusDays(policy.graceDays()), request.asOf());
        }
        if (last.getMonthValue() == 2 && last.getDayOfMonth() == 29) {
            count("29 February");
        }
    }

    private void addNear(String what, LocalDate day, LocalDate asOf) {
        if (day.equals(asOf)) {
            count("boundary " + what + " that day");
        } else if (day.plusDays(1).equals(asOf)) {
            count("boundary " + what + " the day before");
        } else if (day.minusDays(1).equals(asOf)) {
            count("boundary " + what + " the day after");
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        counts.forEach((what, count) -> text.append("%7d %s%n".formatted(count, what)));
        return text.toString();
    }
}
