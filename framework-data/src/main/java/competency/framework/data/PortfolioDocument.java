package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import java.util.List;

/** What one person holds. */
@ReadOn
record PortfolioDocument(
        PersonRef person,
        List<PostDocument> posts,
        List<CompletionDocument> completions,
        List<AwardDocument> awards,
        List<RegistrationDocument> registrations,
        List<CheckDocument> checks,
        List<PracticeDocument> practice,
        List<MembershipDocument> memberships,
        List<WaiverDocument> waivers) {}
