package competency.framework.data;

import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;

/** A decision that a person may go without a requirement for a time. */
@ReadOn
record WaiverDocument(
        RecordId id,
        RequirementId requirement,
        RoleId role,
        LocalDate from,
        LocalDate until,
        String reason,
        PersonRef approvedBy) {}
