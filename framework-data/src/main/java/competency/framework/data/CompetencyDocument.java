package competency.framework.data;

import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.ScaleId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A competency. */
record CompetencyDocument(
        CompetencyId id,
        String title,
        CompetencyKind kind,
        @Nullable ScaleId scale,
        List<CodeDocument> codes,
        @Nullable EvidenceStrength evidenceAtLeast,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer validMonths,

        @Key("simulation") @Nullable Boolean simulationAccepted,
        @Nullable Boolean directObservation,
        List<CompetencyId> requires,

        @Amount(min = Amount.LEAST_HOURS, max = Amount.MOST_HOURS) @Nullable
        BigDecimal minimumHours,

        @Nullable CatalogueStatus catalogueStatus,
        @Nullable GuidanceStatus guidanceStatus,
        BasisDocument basis) {}
