package competency.framework.data;

import competency.framework.model.portfolio.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Hours of practice. */
@ReadOn
record PracticeDocument(
        RecordId id, String kind, LocalDate from, LocalDate until, BigDecimal hours, List<String> tags) {}
