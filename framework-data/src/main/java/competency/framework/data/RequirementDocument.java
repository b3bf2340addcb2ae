package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requirement: its terms, and exactly one of {@code competency}, {@code course}, {@code all}, {@code any}, {@code at_least}. */
record RequirementDocument(
        @Nullable RequirementId id,
        @Nullable String title,
        @Nullable Obligation obligation,
        @Nullable Effect effect,
        @Range(min = 1, max = 520) @Nullable Integer dueWeeks,
        @Nullable BasisDocument basis,
        @Nullable CompetencyId competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidenceAtLeast,
        @Nullable CourseId course,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer withinMonths,

        @Nullable List<RequirementDocument> all,
        @Nullable List<RequirementDocument> any,
        @Nullable AtLeastDocument atLeast) {}
