package competency.framework.data;

import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleTier;
import competency.framework.model.catalogue.SettingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role and what it requires. */
record RoleDocument(
        RoleId id,
        String title,
        @Nullable RoleFamily family,
        @Nullable RoleTier tier,
        List<SettingId> settings,
        @Nullable String entry,
        @Key("extends") List<RoleId> bases,
        @Key("requires") List<RequirementDocument> requirements,
        BasisDocument basis) {}
