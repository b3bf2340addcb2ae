package competency.framework.model.evaluation;

import competency.framework.model.portfolio.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Something about a record that the framework cannot make sense of. The record is reported, never dropped.
 *
 * @param id stable id of the kind of problem, for example {@code unknown-code}
 * @param record the record; null for a post, which has no id
 * @param message what is wrong, with the value and what to do
 */
public record RecordProblem(String id, @Nullable RecordId record, String message) {}
