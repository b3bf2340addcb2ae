package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time served in posts. */
record ExperienceDocument(
        List<RoleId> roles,
        List<RoleFamily> families,
        List<SettingId> settings,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer months) {}
