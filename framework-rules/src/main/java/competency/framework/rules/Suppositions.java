package competency.framework.rules;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.decision.Decider;
import java.util.List;
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

    private Candidates held() {
        if (held == null) {
            held = new Candidates(request, role, decider);
        }
        return held;
    }
}
