package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Present;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a person holds a competency.
 *
 * @param id its key in the portfolio
 * @param code the competency: its id or any code it is or was known by, as written on the record
 * @param level the level awarded; null: the lowest of the competency's scale
 * @param on the day of award, the first day it counts
 * @param evidence what it rests on; null: {@link EvidenceStrength#ATTENDED}
 * @param assessor who decided, by opaque key; null if not recorded
 * @param simulated whether it rests on simulated work only
 * @param until the last day it counts as printed on it, that day included; null if none is printed
 * @param revokedOn the first day it no longer counts because it was revoked; null if it was not
 */
public record Award(
        RecordId id,
        String code,
        @Nullable LevelId level,
        LocalDate on,
        @Nullable EvidenceStrength evidence,
        @Nullable PersonRef assessor,
        boolean simulated,
        @Nullable LocalDate until,
        @Nullable LocalDate revokedOn)
        implements TrainingRecord {
    private static final int LONGEST_CODE = 120;

    /** Refuses a blank or overlong code, and days in the wrong order. */
    public Award {
        Present.require("id of Award", id);
        Present.require("code of Award", code);
        Present.require("on of Award", on);
        Days.require("on of Award", on);
        Days.require("until of Award", until);
        Days.require("revokedOn of Award", revokedOn);
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException(
                    "competency of award %s must be a code of 1 to %s characters".formatted(id, LONGEST_CODE));
        }
        Days.requireOrder("until", until, "on", on);
        Days.requireOrder("revokedOn", revokedOn, "on", on);
    }

    /**
     * The evidence that counts: what is stated, else attendance.
     *
     * @return never null
     */
    public EvidenceStrength evidenceShown() {
        return evidence == null ? EvidenceStrength.ATTENDED : evidence;
    }
}
