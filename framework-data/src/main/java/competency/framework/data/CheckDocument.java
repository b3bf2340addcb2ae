package competency.framework.data;

import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;

/** A check of suitability. */
@ReadOn
record CheckDocument(RecordId id, String check, LocalDate on, CheckResult result) {}
