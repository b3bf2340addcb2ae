package competency.framework.data;

import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ScaleId;
import java.util.List;

/** A scale of levels, lowest first. */
record ScaleDocument(ScaleId id, Boolean cumulative, List<LevelId> levels) {}
