package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import org.jspecify.annotations.Nullable;

/** What a course of a catalogue develops or, if it is a refresher, renews. The competency may go by any of its codes. */
record MappingLineDocument(
        String competency,
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
