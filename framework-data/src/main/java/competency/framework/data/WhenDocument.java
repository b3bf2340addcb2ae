package competency.framework.data;

import competency.framework.model.catalogue.SettingId;
import java.util.List;

/** The posts that a requirement is limited to. */
record WhenDocument(List<SettingId> setting, List<String> tag) {}
