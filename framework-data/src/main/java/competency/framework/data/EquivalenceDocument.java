package competency.framework.data;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.LevelId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Competencies that together stand in for others. */
record EquivalenceDocument(
        EquivalenceId id,
        EquivalenceKind kind,
        List<CompetencyId> have,
        List<CompetencyId> gives,
        @Nullable LevelId level,
        @Nullable LocalDate awardedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        BasisDocument basis) {}
