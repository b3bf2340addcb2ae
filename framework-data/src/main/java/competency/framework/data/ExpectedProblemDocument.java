package competency.framework.data;

import competency.framework.model.portfolio.RecordId;
import org.jspecify.annotations.Nullable;

/** A problem that a case expects to be reported. */
record ExpectedProblemDocument(String id, @Nullable RecordId record) {}
