package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import org.jspecify.annotations.Nullable;

/** What a course develops or, if it is a refresher, renews. */
record DevelopmentDocument(
        CompetencyId competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidence,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer validMonths,

        @Nullable Boolean simulated,
        @Nullable Boolean refresher,

        @Range(min = 0, max = Competency.MOST_MONTHS) @Nullable
        Integer lapseMonths) {
    boolean isRefresher() {
        return refresher != null && refresher;
    }
}
