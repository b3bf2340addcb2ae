package competency.framework.data;

import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.SourceId;
import org.jspecify.annotations.Nullable;

/** What an entry rests on. */
record BasisDocument(
        SourceId source, @Nullable String clause, @Nullable Certainty certainty) {}
