package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person of a case holds. The person need not be named. */
@ReadOn
record CasePortfolioDocument(
        @Nullable PersonRef person,
        List<PostDocument> posts,
        List<CompletionDocument> completions,
        List<AwardDocument> awards,
        List<RegistrationDocument> registrations,
        List<CheckDocument> checks,
        List<PracticeDocument> practice,
        List<MembershipDocument> memberships,
        List<WaiverDocument> waivers) {
    private static final PersonRef NOBODY_IN_PARTICULAR = new PersonRef("case");

    PortfolioDocument portfolio() {
        return new PortfolioDocument(
                person == null ? NOBODY_IN_PARTICULAR : person,
                posts,
                completions,
                awards,
                registrations,
                checks,
                practice,
                memberships,
                waivers);
    }
}
