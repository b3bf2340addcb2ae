package competency.framework.rules.state;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a requirement concerns a post on a day. */
public enum Concern {
    /** It exists on the day and concerns the post. */
    CONCERNED,
    /** It does not exist on the day. */
    NOT_IN_FORCE,
    /** It concerns posts of other kinds. */
    OTHER_POST;

    /**
     * Whether a requirement concerns a post on a day.
     *
     * @param applicability for which posts and days it exists
     * @param setting the kind of service of the post; null if not known
     * @param duties the duties of the post; null if not known
     * @param asOf the day asked about
     * @return the bucket
     */
    public static Concern of(
            Applicability applicability, @Nullable SettingId setting, @Nullable List<String> duties, LocalDate asOf) {
        if (!applicability.isInForceOn(asOf)) {
            return NOT_IN_FORCE;
        }
        return applicability.concerns(setting, duties) ? CONCERNED : OTHER_POST;
    }
}
