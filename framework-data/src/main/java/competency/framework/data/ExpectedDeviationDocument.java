package competency.framework.data;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.RequirementId;
import org.jspecify.annotations.Nullable;

/** A deviation that a case expects to be named. */
record ExpectedDeviationDocument(
        @Nullable RequirementId requirement, @Nullable CompetencyId competency, String change) {}
