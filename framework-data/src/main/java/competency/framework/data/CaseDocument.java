package competency.framework.data;

import competency.framework.model.catalogue.RoleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case: a question, and what the answer should be. */
record CaseDocument(
        String name,
        LocalDate asOf,
        RoleId role,
        CasePortfolioDocument portfolio,
        @Nullable CasePolicyDocument policy,
        ExpectationDocument expect) {}
