package competency.framework.data;

import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time of membership. */
@ReadOn
record MembershipDocument(
        RecordId id, String body, LocalDate from, @Nullable LocalDate until) {}
