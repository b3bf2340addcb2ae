package competency.framework.rules;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.Bearing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How single requirements would stand if a person held something else: much cheaper than the whole answer. Posts and
 * waivers are those of the question; so are the awards since which membership must be unbroken, since nobody becomes a
 * member for longer by training now.
 *
 * <p>Mutable, for a single thread.
 */
public final class Suppositions {
    private final EvaluationRequest request;
    private final Decider decider;
    private final RolePlan role;
    private final PostContext post;
    private @Nullable Candidates held;

    /**
     * Prepares suppositions about a question.
     *
     * @param request the question
     * @param decider asks the rules
     */
    public Suppositions(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
        role = Plans.of(request);
        post = PostContext.of(request);
    }

    /**
     * How a requirement would stand.
     *
     * @param requirement a requirement of the role, at any depth, or one that is made of such
     * @param supposed what the person would hold
     * @return the finding that an answer about the supposed portfolio would have
     */
    public Finding finding(Requirement requirement, Portfolio supposed) {
        return findings(List.of(requirement), supposed).get(0);
    }

    /**
     * How several requirements would stand: cheaper than one after the other.
     *
     * @param requirements requirements of the role, at any depth, or such as are made of them
     * @param supposed what the person would hold
     * @return one for each, in their order
     */
    public List<Finding> findings(List<Requirement> requirements, Portfolio supposed) {
        var other = new EvaluationRequest(
                request.framework(), supposed, request.role(), request.setting(), request.asOf(), request.policy());
        return new Findings(other, role, decider, post, this::held)
                .of(requirements.stream()
                        .map(requirement -> role.of(requirement, request.framework()))
                        .toList());
    }

    /**
     * What is held and would satisfy a requirement for a competency on the day, had somebody independent judged it at work:
     * it falls short by its evidence alone.
     *
     * @param finding how the requirement stands
     * @return empty for a requirement for anything else
     */
    public List<Credit> shortOfEvidenceOnly(Finding finding) {
        var need = role.of(finding.requirement(), request.framework()).need();
        return need == null
                ? List.of()
                : finding.rejected().stream()
                        .filter(rejection -> rejection.reason() == Standing.WEAK_EVIDENCE)
                        .map(Rejection::credit)
                        .filter(Objects::nonNull)
                        .filter(credit -> wouldCount(need, credit))
                        .toList();
    }

    private boolean wouldCount(CreditNeed need, Credit credit) {
        var judged = new Credit(
                credit.competency(),
                credit.level(),
                credit.from(),
                credit.until(),
                EvidenceStrength.INDEPENDENTLY_ASSESSED,
                false,
                credit.records(),
                credit.via());
        var last = need.lastDay(judged);
        return Objects.equals(need.competency(), judged.competency())
                && (last == null || !request.asOf().isAfter(last))
                && decider.decide(need.state(judged, Bearing.DIRECT, request)).outcome() == Standing.COUNTS;
    }

    private Candidates held() {
        if (held == null) {
            held = new Candidates(request, role, decider);
        }
        return held;
    }
}
