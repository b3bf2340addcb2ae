package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Vocabulary;
import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.next.Lapse;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds, has the rules decide, and gathers the answer. Holds nothing but its decider, so it is as thread-safe as that. */
final class DroolsEvaluator implements Evaluator {
    private final Decider decider;

    DroolsEvaluator(Decider decider) {
        Present.require("decider", decider);
        this.decider = decider;
    }

    /** Asks the rules every time, in a fresh session, and remembers nothing: what the fast path is held against. */
    static DroolsEvaluator direct() {
        return new DroolsEvaluator(Decider.direct());
    }

    @Override
    public void warmUp() {
        decider.wake();
    }

    @Override
    public Evaluation evaluate(EvaluationRequest request) {
        var framework = request.framework();
        var judgement = Judgement.of(request, decider);
        return new Evaluation(
                framework.edition(),
                request.portfolio().person(),
                framework.role(request.role()).orElseThrow(),
                judgement.setting(),
                request.asOf(),
                judgement.decision().outcome(),
                judgement.decision().rule(),
                judgement.compliance(),
                judgement.findings(),
                framework.deviationsOf(request.role()),
                judgement.understood() && areOthersUnderstood(request)
                        ? List.of() // nearly always, and known by the way
                        : RecordProblem.in(request));
    }

    /** Whether there is nothing but training that the framework might make no sense of. */
    private static boolean areOthersUnderstood(EvaluationRequest request) {
        var portfolio = request.portfolio();
        for (var post : portfolio.posts()) {
            if (!isUnderstood(post, request.framework())) {
                return false;
            }
        }
        return portfolio.waivers().isEmpty()
                && isUnderstood(request.setting(), request.framework().vocabulary())
                && areKnown(portfolio, request.framework().vocabulary());
    }

    private static boolean isUnderstood(Post post, CompetencyFramework framework) {
        var words = framework.vocabulary();
        return framework.role(post.role()).isPresent()
                && isUnderstood(post.setting(), words)
                && (words.duties().isEmpty() || words.duties().containsAll(post.tags()));
    }

    private static boolean isUnderstood(@Nullable SettingId setting, Vocabulary words) {
        return setting == null || Vocabulary.isKnown(setting, words.settings());
    }

    private static boolean areKnown(Portfolio portfolio, Vocabulary words) {
        return all(portfolio.registrations(), entry -> Vocabulary.isKnown(entry.register(), words.registers()))
                && all(portfolio.checks(), check -> Vocabulary.isKnown(check.check(), words.checks()))
                && all(portfolio.memberships(), each -> Vocabulary.isKnown(each.body(), words.bodies()))
                && all(portfolio.practice(), entry -> Vocabulary.isKnown(entry.kind(), words.practice()));
    }

    private static <T> boolean all(List<T> records, Predicate<T> condition) {
        for (int i = 0; i < records.size(); i++) {
            if (!condition.test(records.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Change> nextChange(EvaluationRequest request) {
        var now = Judgement.of(request, decider);
        return new Changes(decider, request, now.decision().outcome(), now.findings()).next();
    }

    @Override
    public Optional<Change> nextChange(EvaluationRequest request, Evaluation answer) {
        requireAnswerTo(request, answer);
        return new Changes(decider, request, answer.verdict(), answer.findings()).next();
    }

    @Override
    public List<Lapse> lapses(EvaluationRequest request, LocalDate until) {
        return new Lapses(decider, request).upTo(until);
    }

    private static void requireAnswerTo(EvaluationRequest request, Evaluation answer) {
        if (!answer.asOf().equals(request.asOf())
                || !answer.role().id().equals(request.role())
                || !answer.person().equals(request.portfolio().person())) {
            throw new IllegalArgumentException("answer (%s as %s on %s) must be to the request (%s as %s on %s)"
                    .formatted(
                            answer.person(),
                            answer.role().id(),
                            answer.asOf(),
                            request.portfolio().person(),
                            request.role(),
                            request.asOf()));
        }
        var framework = request.framework();
        if (!answer.framework().equals(framework.edition())
                || !areRequiredBy(framework.requirementsOf(request.role()), answer.findings())) {
            throw new IllegalArgumentException(
                    "answer (%s %s) must be about what %s requires of role %s under the policy of the request"
                            .formatted(
                                    answer.framework().id(), answer.framework().version(), framework, request.role()));
        }
    }

    /** Whether findings are about these requirements, in their order. Nearly always the very same objects, so it costs little. */
    private static boolean areRequiredBy(List<Requirement> required, List<Finding> findings) {
        if (required.size() != findings.size()) {
            return false;
        }
        for (int i = 0; i < required.size(); i++) {
            if (!required.get(i).equals(findings.get(i).requirement())) {
                return false;
            }
        }
        return true;
    }
}
