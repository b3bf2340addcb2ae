package competency.framework.data;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that a person holds a competency. */
@ReadOn
record AwardDocument(
        RecordId id,
        @Key("competency") String code,
        @Nullable LevelId level,
        LocalDate on,
        @Nullable EvidenceStrength evidence,
        @Nullable PersonRef assessor,
        @Nullable Boolean simulated,
        @Nullable LocalDate until,
        @Nullable LocalDate revokedOn) {}
