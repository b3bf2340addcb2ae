package competency.framework.rules.next;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Suppositions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the rules of evaluation how requirements would stand after courses, about nothing but these requirements and what
 * bears on them; about several at once where they will all be asked about.
 *
 * <p>Mutable, for a single thread.
 */
final class Foresight {
    private final Suppositions suppositions;
    private final Hypotheses hypotheses;
    private final Holdings holdings;
    private final List<Award> judged;

    /**
     * Ready to ask.
     *
     * @param known how what is to be reached stands: what falls short by its evidence alone can be assessed as it is
     */
    Foresight(Suppositions suppositions, Hypotheses hypotheses, Holdings holdings, List<Finding> known) {
        this.suppositions = suppositions;
        this.hypotheses = hypotheses;
        this.holdings = holdings;
        judged = hypotheses.judged(known.stream()
                .flatMap(Foresight::leaves)
                .flatMap(leaf -> suppositions.shortOfEvidenceOnly(leaf).stream())
                .toList());
    }

    private static Stream<Finding> leaves(Finding finding) {
        return finding.children().isEmpty()
                ? Stream.of(finding)
                : finding.children().stream().flatMap(Foresight::leaves);
    }

    /** A goal, and the courses after which it will be asked about. */
    record Question(Outcomes outcomes, BitSet courses) {
        /** Where records are dealt out it matters which others there are to deal. */
        boolean standsAlone() {
            return isDealtOut(outcomes.goal().asked());
        }
    }

    /** Whether records are dealt out in a requirement, or somewhere inside it. */
    static boolean isDealtOut(Requirement requirement) {
        return requirement.withParts().anyMatch(part -> part instanceof RequirementGroup group && group.distinct());
    }

    /** How a requirement would stand after courses, and after what they teach and what is known had been assessed. */
    Finding finding(Requirement asked, BitSet courses, boolean isAssessed) {
        return suppositions.finding(asked, holding(List.of(asked), courses, isAssessed));
    }

    /**
     * Asks at once what will be asked one by one. The courses of all questions are taken to be passed together: whatever
     * among them bears on a goal must be among the courses of its own question, or make no difference to the goal.
     */
    void foresee(List<Question> questions, boolean isAssessed) {
        var open = questions.stream()
                .filter(question ->
                        !question.standsAlone() && !question.outcomes().knows(question.courses(), isAssessed))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var asked = open.stream()
                .map(question -> question.outcomes().goal().asked())
                .toList();
        var courses = new BitSet();
        open.forEach(question -> courses.or(question.courses()));
        var all = suppositions.findings(asked, holding(asked, courses, isAssessed));
        for (int i = 0; i < open.size(); i++) {
            var question = open.get(i);
            question.outcomes().note(question.courses(), isAssessed, all.get(i));
        }
    }

    /**
     * Whether what a requirement asks for is known and was only shown too weakly, if it was at all: it needs to be assessed,
     * and not to be learned again.
     */
    boolean isKnown(Finding finding) {
        if (!(finding.requirement() instanceof RequirementGroup group)) {
            return !suppositions.shortOfEvidenceOnly(finding).isEmpty();
        }
        var applicable = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        var known = applicable.stream()
                .filter(child -> Goal.isHeld(child) || isKnown(child))
                .count();
        return !applicable.isEmpty() && known >= Math.min(group.count(), applicable.size());
    }

    private Portfolio holding(List<Requirement> asked, BitSet courses, boolean isAssessed) {
        var held = holdings.bearingOn(asked);
        var completions = new ArrayList<Completion>(held.completions());
        var awards = new ArrayList<Award>(held.awards());
        var once = asked.stream().anyMatch(Foresight::isDealtOut);
        for (int course = courses.nextSetBit(0); course >= 0; course = courses.nextSetBit(course + 1)) {
            var passed = hypotheses.passed(course);
            completions.addAll(once ? Hypotheses.once(passed) : passed);
            if (isAssessed) {
                var assessed = hypotheses.assessed(course);
                awards.addAll(once ? Hypotheses.once(assessed) : assessed);
            }
        }
        if (isAssessed) {
            awards.addAll(judged);
        }
        return new Portfolio(
                held.person(),
                held.posts(),
                completions,
                awards,
                held.registrations(),
                held.checks(),
                held.practice(),
                held.memberships(),
                List.of());
    }
}
