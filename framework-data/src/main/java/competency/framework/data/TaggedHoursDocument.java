package competency.framework.data;

import java.math.BigDecimal;

/** Hours that must have a tag. */
record TaggedHoursDocument(String tag, BigDecimal hours) {}
