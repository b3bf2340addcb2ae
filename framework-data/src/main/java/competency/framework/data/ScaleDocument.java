package competency.framework.data;

import competency.framework.model.catalogue.ScaleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scale of levels, lowest first. */
record ScaleDocument(
        ScaleId id,
        @Nullable String title,
        Boolean cumulative,
        List<LevelDocument> levels,
        @Nullable BasisDocument basis) {}
