/**
 * What was asked and what was concluded: the request, the evaluation, its findings, and for each finding the records
 * that counted, those that did not, and the rule that said so. Every type is immutable and thread-safe; only the
 * request's builder is mutable, for a single thread. Null is refused with a {@link NullPointerException} that names it, in
 * lists as well, wherever it is not said to have a meaning. The day asked about lies in the years 1900 to 2199; days that are
 * worked out, such as the last day of a validity, may lie after that.
 */
@NullMarked
package competency.framework.model.evaluation;

import org.jspecify.annotations.NullMarked;
