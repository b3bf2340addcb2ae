package competency.framework.rules;

import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.state.Concern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the post in the role asked about means for a requirement: whether it concerns it, by when, and if it is waived.
 *
 * @param request what is asked
 * @param post the post in the role on the day; null if there is none
 * @param waivers those for the role that are in force on the day, the one that lasts longest first
 */
record PostContext(EvaluationRequest request, @Nullable Post post, List<Waiver> waivers) {
    private static final Comparator<Waiver> LONGEST_FIRST =
            Comparator.comparing(Waiver::until, Comparator.reverseOrder()).thenComparing(Waiver::id);

    static PostContext of(EvaluationRequest request) {
        var post = request.portfolio().postFor(request.role(), request.asOf());
        return new PostContext(request, post.orElse(null), waiversInForce(request));
    }

    private static List<Waiver> waiversInForce(EvaluationRequest request) {
        var waivers = request.portfolio().waivers();
        return waivers.isEmpty() // nearly always
                ? waivers
                : waivers.stream()
                        .filter(waiver -> waiver.role().equals(request.role()) && waiver.isInForceOn(request.asOf()))
                        .sorted(LONGEST_FIRST)
                        .toList();
    }

    /** The kind of service: that of the post, else the one asked about. */
    @Nullable
    SettingId setting() {
        return post == null || post.setting() == null ? request.setting() : post.setting();
    }

    Concern concern(RequirementTerms terms) {
        return Concern.of(terms.applicability(), setting(), post == null ? null : post.tags(), request.asOf());
    }

    @Nullable
    LocalDate dueOn(RequirementTerms terms) {
        return terms.dueWeeks() == null || post == null ? null : post.from().plusWeeks(terms.dueWeeks());
    }

    /** The waiver in force on the day, of several the one that lasts longest; null if there is none. */
    @Nullable
    Waiver waiver(RequirementTerms terms) {
        for (var waiver : waivers) {
            if (waiver.requirement().equals(terms.id())) {
                return waiver;
            }
        }
        return null;
    }
}
