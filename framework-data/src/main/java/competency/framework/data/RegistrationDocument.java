package competency.framework.data;

import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.RegistrationStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in a professional register. */
@ReadOn
record RegistrationDocument(
        RecordId id,
        String register,
        RegistrationStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> annotations) {}
