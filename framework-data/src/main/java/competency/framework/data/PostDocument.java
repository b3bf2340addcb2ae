package competency.framework.data;

import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment to a role. */
@ReadOn
record PostDocument(
        RoleId role,
        @Nullable SettingId setting,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> tags) {}
