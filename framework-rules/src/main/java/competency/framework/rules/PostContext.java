package competency.framework.rules;

import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.state.Concern;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the post in the role asked about means for a requirement: whether it concerns it, by when, and if it is waived. */
record PostContext(EvaluationRequest request, @Nullable Post post) {
    private static final Comparator<Waiver> LONGEST_FIRST =
            Comparator.comparing(Waiver::until, Comparator.reverseOrder()).thenComparing(Waiver::id);

    static PostContext of(EvaluationRequest request) {
        var post = request.portfolio().postFor(request.role(), request.asOf());
        return new PostContext(request, post.orElse(null));
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
        var waivers = request.portfolio().waivers();
        if (waivers.isEmpty()) {
            return null; // nearly always
        }
        @Nullable Waiver longest = null;
        for (var waiver : waivers) {
            if (waiver.requirement().equals(terms.id())
                    && waiver.role().equals(request.role())
                    && waiver.isInForceOn(request.asOf())) {
                longest = longest == null || LONGEST_FIRST.compare(waiver, longest) < 0 ? waiver : longest;
            }
        }
        return longest;
    }
}
