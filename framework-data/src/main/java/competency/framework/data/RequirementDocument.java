package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requirement: its terms, exactly one thing that is asked for, and what belongs to that: see {@link RequirementKind}. */
record RequirementDocument(
        @Nullable RequirementId id,
        @Nullable String title,
        @Nullable Obligation obligation,
        @Nullable Effect effect,
        @Range(min = 1, max = 520) @Nullable Integer dueWeeks,
        @Nullable WhenDocument when,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable BasisDocument basis,
        @Nullable CompetencyId competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidenceAtLeast,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer withinMonths,

        @Nullable CourseId course,
        @Key("registration") @Nullable String register,
        List<String> annotations,
        @Nullable Boolean unconditional,
        @Nullable String check,
        @Key("practice") @Nullable String kind,
        @Nullable BigDecimal hours,
        List<TaggedHoursDocument> ofWhich,
        @Nullable BigDecimal perMonth,
        @Key("membership") @Nullable String body,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer unbrokenMonths,

        @Nullable CompetencyId unbrokenSince,
        @Nullable ExperienceDocument experience,
        @Nullable List<RequirementDocument> all,
        @Nullable List<RequirementDocument> any,
        @Nullable AtLeastDocument atLeast,
        @Nullable Boolean distinct) {}
