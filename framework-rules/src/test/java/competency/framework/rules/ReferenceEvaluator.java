package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceStanding.Need;
import competency.framework.rules.ReferenceWorth.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request as the decision semantics say, clause by clause, in plain Java. It knows nothing of the rules and
 * uses none of the model's judgements, so that a mistake in either shows as a difference. The numbers in the comments
 * are clauses of the semantics; "details" are what was settled where a clause leaves a choice.
 */
final class ReferenceEvaluator {
    private final EvaluationRequest request;
    private final ReferenceLookup lookup;
    private final ReferenceWorth worth;
    private final Optional<Post> post;

    private ReferenceEvaluator(EvaluationRequest request) {
        this.request = request;
        lookup = new ReferenceLookup(request.framework().content());
        worth = new ReferenceWorth(lookup, request.portfolio());
        post = ReferenceLookup.postFor(
                request.role(), request.asOf(), request.portfolio().posts());
    }

    static ReferenceAnswer evaluate(EvaluationRequest request) {
        return new ReferenceEvaluator(request).answer();
    }

    /** Section 5; details 13. */
    private ReferenceAnswer answer() {
        var required = lookup.requirementsOf(request.role());
        var outcomes = required.stream().map(this::judge).toList();
        var applicable = 0;
        var satisfied = 0;
        for (var i = 0; i < required.size(); i++) {
            if (required.get(i).terms().obligation() == Obligation.MANDATORY) {
                applicable++;
                satisfied += ReferenceGroup.isSatisfied(outcomes.get(i).status()) ? 1 : 0;
            }
        }
        var verdict = verdict(required, outcomes);
        return new ReferenceAnswer(
                verdict,
                verdict != Verdict.BARRED,
                satisfied,
                applicable,
                percent(satisfied, applicable),
                post.map(Post::setting).orElse(null),
                outcomes,
                ReferenceProblems.of(request));
    }

    /** Section 5: barred, else not ready, else conditional, else ready. */
    private static Verdict verdict(List<Requirement> required, List<Outcome> outcomes) {
        var stopped = false;
        var lacking = false;
        var provisional = false;
        for (var i = 0; i < required.size(); i++) {
            var terms = required.get(i).terms();
            var status = outcomes.get(i).status();
            var mandatory = terms.obligation() == Obligation.MANDATORY;
            stopped |= terms.effect() == Effect.STOP && !ReferenceGroup.isSatisfied(status);
            lacking |= mandatory && !ReferenceGroup.isSatisfied(status);
            provisional |= mandatory && (status == Status.IN_GRACE || status == Status.NOT_YET_DUE);
        }
        if (stopped) {
            return Verdict.BARRED;
        }
        if (lacking) {
            return Verdict.NOT_READY;
        }
        return provisional ? Verdict.CONDITIONAL : Verdict.READY;
    }

    /** Section 5: one decimal, half up; no denominator, no percentage. */
    static @Nullable String percent(int satisfied, int applicable) {
        if (applicable == 0) {
            return null;
        }
        var tenths = (2000 * satisfied + applicable) / (2 * applicable);
        return tenths / 10 + "." + tenths % 10;
    }

    private Outcome judge(Requirement requirement) {
        if (requirement instanceof RequirementGroup group) {
            return judge(group);
        }
        return requirement instanceof CompetencyRequirement leaf ? judge(leaf) : judge((CourseRequirement) requirement);
    }

    /** 3.7: the requirement's evidence, else the competency's, else any. */
    private Outcome judge(CompetencyRequirement leaf) {
        var competency = lookup.competency(leaf.competency());
        var evidence = leaf.evidenceAtLeast() == null ? competency.evidenceAtLeast() : leaf.evidenceAtLeast();
        var need = new Need(
                leaf.terms(),
                leaf.level(),
                lookup.scaleOf(competency).orElse(null),
                evidence,
                competency.simulationAccepted(),
                leaf.withinMonths());
        return judge(need, worth.of(leaf.competency()));
    }

    private Outcome judge(CourseRequirement leaf) {
        var need = new Need(leaf.terms(), null, null, null, true, leaf.withinMonths());
        return judge(need, worth.of(leaf.course()));
    }

    /** The table of section 4, and section 5 for what a finding names. */
    private Outcome judge(Need need, List<Worth> worths) {
        var leaf = new ReferenceLeaf(need, request.asOf(), request.policy(), worths);
        var counted = leaf.explaining();
        return new Outcome(
                need.terms().id(),
                orNotYetDue(leaf.status(), need.terms()),
                counted.map(leaf::lastDay).orElse(null),
                dueOn(need.terms()),
                need.evidence(),
                counted.map(Worth::credit).orElse(null),
                leaf.rejected(),
                List.of());
    }

    /** 4.7, details 7; a group names no records, its children do. */
    private Outcome judge(RequirementGroup group) {
        var children = group.children().stream().map(this::judge).toList();
        var judged = new ReferenceGroup(group, children);
        var status = orNotYetDue(judged.status(), group.terms());
        return new Outcome(
                group.id(), status, judged.validUntil(status), dueOn(group.terms()), null, null, List.of(), children);
    }

    /** 4.4 and the table: what is not satisfied is not yet due up to and including the due day. */
    private Status orNotYetDue(Status status, RequirementTerms terms) {
        var dueOn = dueOn(terms);
        return !ReferenceGroup.isSatisfied(status)
                        && dueOn != null
                        && !request.asOf().isAfter(dueOn)
                ? Status.NOT_YET_DUE
                : status;
    }

    /** Details 6. */
    private @Nullable LocalDate dueOn(RequirementTerms terms) {
        var weeks = terms.dueWeeks();
        return weeks == null || post.isEmpty() ? null : post.get().from().plusDays(7L * weeks);
    }
}
