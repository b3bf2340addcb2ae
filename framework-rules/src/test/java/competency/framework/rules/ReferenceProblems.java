package competency.framework.rules;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.ReferenceAnswer.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 3.1, 2.3, details 12: what the framework cannot make sense of, over the whole portfolio whatever the role. */
final class ReferenceProblems {
    private final ReferenceLookup lookup;
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceProblems(ReferenceLookup lookup) {
        this.lookup = lookup;
    }

    static List<Problem> of(EvaluationRequest request) {
        var lookup = new ReferenceLookup(request.framework().content());
        return new ReferenceProblems(lookup).in(request);
    }

    private List<Problem> in(EvaluationRequest request) {
        var portfolio = request.portfolio();
        portfolio.awards().forEach(this::check);
        portfolio.completions().stream()
                .filter(completion -> lookup.course(completion.course()).isEmpty())
                .forEach(completion -> report("unknown-course", completion.id()));
        portfolio.waivers().forEach(this::check);
        problems.sort(Comparator.comparing((Problem problem) -> String.valueOf(problem.record()))
                .thenComparing(Problem::id));
        // Once for each role: a post has no id, so a second problem about the same role would say nothing new.
        portfolio.posts().stream()
                .map(Post::role)
                .distinct()
                .filter(role -> !lookup.hasRole(role))
                .forEach(role -> problems.add(new Problem("unknown-role", null)));
        return problems;
    }

    private void check(Award award) {
        var named = lookup.named(award.code());
        if (named.isEmpty()) {
            report("unknown-code", award.id());
        } else if (named.size() > 1) {
            report("ambiguous-code", award.id());
        } else {
            var competency = named.get(0);
            if (lookup.isUnknownLevel(competency, award.level())) {
                report("unknown-level", award.id());
            }
            var catalogueDay = ReferenceDays.months(award.on(), competency.validMonths());
            if (award.until() != null && catalogueDay != null && award.until().isAfter(catalogueDay)) {
                report("validity-longer-than-catalogue", award.id());
            }
        }
    }

    /** Details 30. */
    private void check(Waiver waiver) {
        if (!lookup.hasRole(waiver.role())) {
            report("unknown-role", waiver.id());
        } else if (lookup.requirementsOf(waiver.role()).stream()
                .flatMap(ReferenceLookup::withChildren)
                .noneMatch(requirement -> requirement.id().equals(waiver.requirement()))) {
            report("unknown-requirement", waiver.id());
        }
    }

    private void report(String id, RecordId record) {
        problems.add(new Problem(id, record));
    }
}
