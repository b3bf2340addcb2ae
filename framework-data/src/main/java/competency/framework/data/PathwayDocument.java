package competency.framework.data;

import competency.framework.model.catalogue.PathwayId;
import competency.framework.model.catalogue.PathwayKind;
import competency.framework.model.catalogue.RoleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step from one role to another. */
record PathwayDocument(
        PathwayId id,
        RoleId from,
        RoleId to,
        PathwayKind kind,
        @Range(min = 1, max = 600) @Nullable Integer monthsInRole,
        List<DropDocument> drops,
        BasisDocument basis) {}
