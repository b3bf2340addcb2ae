package competency.framework.data;

import competency.framework.model.catalogue.FrameworkId;
import java.time.LocalDate;
import java.util.List;

/** Which framework it is, what its versions changed, and the files that hold the rest of it. */
record EditionDocument(
        FrameworkId id,
        String version,
        String title,
        LocalDate effectiveFrom,
        List<ChangeDocument> changes,
        List<String> files) {}
