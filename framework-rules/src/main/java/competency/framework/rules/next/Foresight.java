package competency.framework.rules.next;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Suppositions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

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

    Foresight(Suppositions suppositions, Hypotheses hypotheses, Holdings holdings) {
        this.suppositions = suppositions;
        this.hypotheses = hypotheses;
        this.holdings = holdings;
    }

    /** A goal, and the courses after which it will be asked about. */
    record Question(Outcomes outcomes, BitSet courses) {
        /** Where records are dealt out it matters which others there are to deal. */
        boolean standsAlone() {
            return isDealtOut(outcomes.goal().asked());
        }

        private static boolean isDealtOut(Requirement requirement) {
            return requirement instanceof RequirementGroup group
                    && (group.distinct() || group.children().stream().anyMatch(Question::isDealtOut));
        }

        private Kind kind() {
            var terms = outcomes.goal().asked().terms();
            return new Kind(terms.obligation(), terms.effect());
        }
    }

    /** What the parts of one group have in common. */
    private record Kind(Obligation obligation, Effect effect) {}

    /** How a requirement would stand after courses, and after what they teach had been assessed. */
    Finding finding(Requirement asked, BitSet courses, boolean isAssessed) {
        return suppositions.finding(asked, holding(List.of(asked), courses, isAssessed));
    }

    /**
     * Asks at once what will be asked one by one. The courses of all questions are taken to be passed together: whatever
     * among them bears on a goal must be among the courses of its own question, or make no difference to the goal.
     */
    void foresee(List<Question> questions, boolean isAssessed) {
        var byKind = new LinkedHashMap<Kind, List<Question>>();
        for (var question : questions) {
            if (!question.standsAlone() && !question.outcomes().knows(question.courses(), isAssessed)) {
                byKind.computeIfAbsent(question.kind(), unused -> new ArrayList<>())
                        .add(question);
            }
        }
        byKind.forEach((kind, alike) -> ask(kind, alike, isAssessed));
    }

    private void ask(Kind kind, List<Question> questions, boolean isAssessed) {
        var asked = questions.stream()
                .map(question -> question.outcomes().goal().asked())
                .toList();
        var courses = new BitSet();
        questions.forEach(question -> courses.or(question.courses()));
        var all = suppositions.finding(together(kind, asked), holding(asked, courses, isAssessed));
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            question.outcomes()
                    .note(question.courses(), isAssessed, all.children().get(i));
        }
    }

    /** A group of no role: only how its parts stand is looked at. */
    private static Requirement together(Kind kind, List<Requirement> asked) {
        return RequirementGroup.all(
                new RequirementTerms(
                        new RequirementId("together"),
                        null,
                        kind.obligation(),
                        kind.effect(),
                        null,
                        Applicability.ALWAYS,
                        null),
                asked);
    }

    private Portfolio holding(List<Requirement> asked, BitSet courses, boolean isAssessed) {
        var held = holdings.bearingOn(asked);
        var completions = new ArrayList<Completion>(held.completions());
        var awards = new ArrayList<Award>(held.awards());
        for (int course = courses.nextSetBit(0); course >= 0; course = courses.nextSetBit(course + 1)) {
            completions.add(hypotheses.passed(course));
            if (isAssessed) {
                awards.addAll(hypotheses.assessed(course));
            }
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
