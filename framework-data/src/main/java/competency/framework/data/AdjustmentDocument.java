package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import org.jspecify.annotations.Nullable;

/** What a policy changes: an added requirement, a changed one, or a changed competency. */
record AdjustmentDocument(
        @Nullable RoleId role,
        @Nullable RequirementDocument add,
        @Nullable RequirementId requirement,
        @Nullable Obligation obligation,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidenceAtLeast,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer withinMonths,

        @Key("remove") @Nullable Boolean removed,
        @Nullable CompetencyId competency,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer validMonths,

        @Nullable GroundsDocument deviation) {}
