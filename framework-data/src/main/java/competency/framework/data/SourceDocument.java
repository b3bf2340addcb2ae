package competency.framework.data;

import competency.framework.model.catalogue.SourceId;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A publication. */
record SourceDocument(
        SourceId id,
        String title,
        String publisher,
        @Nullable URI url,
        LocalDate readOn) {}
