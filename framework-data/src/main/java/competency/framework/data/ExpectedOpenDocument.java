package competency.framework.data;

import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.next.OpenReason;
import org.jspecify.annotations.Nullable;

/** A requirement that a case expects a plan to leave open. */
record ExpectedOpenDocument(
        RequirementId requirement, @Nullable OpenReason reason) {}
