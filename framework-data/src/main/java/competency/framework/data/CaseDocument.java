package competency.framework.data;

import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case: a question, and what the answer should be. */
@ReadOn
record CaseDocument(
        String name,
        LocalDate asOf,
        RoleId role,
        @Nullable SettingId setting,
        CasePortfolioDocument portfolio,
        @Nullable CasePolicyDocument policy,
        @Nullable CaseLimitsDocument limits,
        ExpectationDocument expect) {}
