package competency.framework.data;

import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.FrameworkId;
import org.jspecify.annotations.Nullable;

/** Which catalogue it is. */
record CatalogueDocument(
        CatalogueId id,
        String title,
        @Nullable String provider,
        @Nullable FrameworkId framework,
        @Key("framework_version") @Nullable String version) {}
