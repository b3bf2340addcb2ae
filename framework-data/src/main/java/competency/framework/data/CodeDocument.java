package competency.framework.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code by which a competency is or was known. */
record CodeDocument(
        String scheme,
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
