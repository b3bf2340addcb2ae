package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import java.util.List;

/** What one person holds. */
record PortfolioDocument(
        PersonRef person, List<PostDocument> posts, List<CompletionDocument> completions, List<AwardDocument> awards) {}
