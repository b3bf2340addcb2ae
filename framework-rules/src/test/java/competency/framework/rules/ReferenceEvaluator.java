package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceTerms.Own;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request as the decision semantics say, clause by clause, in plain Java. It knows nothing of the rules and
 * uses none of the model's judgements, so that a mistake in either shows as a difference. The numbers in the comments
 * are clauses of the semantics; "details" are what was settled where a clause leaves a choice.
 */
final class ReferenceEvaluator {
    private final EvaluationRequest request;
    private final ReferenceLookup lookup;
    private final ReferenceTerms terms;
    private final ReferenceDerivation held;
    private final ReferenceTraining training;

    private ReferenceEvaluator(EvaluationRequest request) {
        this.request = request;
        lookup = new ReferenceLookup(request.framework().content());
        terms = new ReferenceTerms(request);
        var worth = new ReferenceWorth(lookup, request.portfolio());
        held = new ReferenceDerivation(lookup, worth, request.asOf(), false);
        var heldApart = lookup.requirementsOf(request.role()).stream().anyMatch(ReferenceEvaluator::dealsOutRecords)
                ? new ReferenceDerivation(lookup, worth, request.asOf(), true)
                : held;
        training = new ReferenceTraining(request, lookup, worth, held, heldApart);
    }

    private static boolean dealsOutRecords(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                && (group.distinct() || group.children().stream().anyMatch(ReferenceEvaluator::dealsOutRecords));
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
            if (required.get(i).terms().obligation() == Obligation.MANDATORY
                    && counts(outcomes.get(i).status())) {
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
                terms.setting(),
                outcomes,
                ReferenceProblems.of(request));
    }

    /** Details 15: neither what does not apply nor what is waived. */
    private static boolean counts(Status status) {
        return status != Status.NOT_APPLICABLE && status != Status.WAIVED;
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
            var lacks = status != Status.NOT_APPLICABLE && !ReferenceGroup.isSatisfied(status);
            stopped |= (terms.effect() == Effect.STOP && lacks) || hasBarredCheck(required.get(i), outcomes.get(i));
            lacking |= mandatory && lacks;
            provisional |= mandatory
                    && Set.of(Status.WAIVED, Status.IN_GRACE, Status.NOT_YET_DUE)
                            .contains(status);
        }
        if (stopped) {
            return Verdict.BARRED;
        }
        if (lacking) {
            return Verdict.NOT_READY;
        }
        return provisional ? Verdict.CONDITIONAL : Verdict.READY;
    }

    /** Section 5, details 18: anywhere, unless something on the way to it does not apply. */
    private static boolean hasBarredCheck(Requirement requirement, Outcome outcome) {
        if (outcome.status() == Status.NOT_APPLICABLE) {
            return false;
        }
        if (requirement instanceof RequirementGroup group) {
            return IntStream.range(0, group.children().size())
                    .anyMatch(i -> hasBarredCheck(
                            group.children().get(i), outcome.children().get(i)));
        }
        return requirement instanceof CheckRequirement && outcome.status() == Status.BARRED;
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
        return terms.outcome(requirement, own(requirement));
    }

    private Own own(Requirement requirement) {
        if (requirement instanceof RequirementGroup group) {
            return own(group, group.distinct() ? distinct(group) : each(group));
        }
        if (requirement instanceof RegistrationRequirement leaf) {
            return new ReferenceRecords(request).judge(leaf);
        }
        if (requirement instanceof CheckRequirement leaf) {
            return new ReferenceRecords(request).judge(leaf);
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return new ReferencePractice(leaf, request).own();
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return new ReferenceMembership(leaf, request).own(held);
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return new ReferenceExperience(leaf, request, lookup).own();
        }
        return training.own(requirement, training.leaf(requirement));
    }

    private List<Outcome> each(RequirementGroup group) {
        return group.children().stream().map(this::judge).toList();
    }

    /** 4.8, details 28. */
    private List<Outcome> distinct(RequirementGroup group) {
        var children = group.children();
        var leaves = new ReferenceDistinct(
                        children.stream().map(training::leafApart).toList(),
                        children.stream().map(terms::leavesMissingUnsatisfied).toList())
                .leaves();
        return IntStream.range(0, children.size())
                .mapToObj(i -> terms.outcome(children.get(i), training.own(children.get(i), leaves.get(i))))
                .toList();
    }

    /** 4.7, details 7; a group names no records, its children do. */
    private static Own own(RequirementGroup group, List<Outcome> children) {
        var judged = new ReferenceGroup(group, children);
        return new Own(
                judged.status(), judged.validUntil(), null, List.of(), List.of(), List.of(), List.of(), children);
    }
}
