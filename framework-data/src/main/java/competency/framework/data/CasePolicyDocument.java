package competency.framework.data;

import org.jspecify.annotations.Nullable;

/** The policy of a case. */
record CasePolicyDocument(
        @Range(min = 0, max = 3650) @Nullable Integer expiringDays,
        @Range(min = 0, max = 365) @Nullable Integer graceDays) {}
