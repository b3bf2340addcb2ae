package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in a portfolio, or in a question about one, that the framework cannot make sense of. It is reported, never
 * dropped.
 *
 * @param id stable id of the kind of problem, for example {@code unknown-code}
 * @param record the record; null for a post or a question
 * @param role the role of the post or the question; null for a record
 * @param component the record component that holds the value, for example {@code code}
 * @param message what is wrong, with the value and what to do
 */
public record RecordProblem(
        String id, @Nullable RecordId record, @Nullable RoleId role, String component, String message) {
    private static final Set<String> NO_ERRORS =
            Set.of(PortfolioCheck.TOO_LONG, WordCheck.UNKNOWN_BODY, WordCheck.UNKNOWN_PRACTICE);

    /** Refuses what is not stated. */
    public RecordProblem {
        Present.require("id of RecordProblem", id);
        Present.require("component of RecordProblem", component);
        Present.require("message of RecordProblem", message);
    }

    /**
     * Everything in a portfolio that a framework cannot make sense of: codes, courses, levels and roles it does not
     * know, codes that name several competencies, days later than it allows, settings of posts that it does not know, and
     * duties, registers, checks, bodies and kinds of practice that are spelt nearly like one that it asks for. An entry
     * that is suspended and a check that bars are told whatever they are called, unless the framework asks for them.
     *
     * @param portfolio what a person holds
     * @param framework what it is held against
     * @return problems of records by the records' ids, then those of posts by role; empty if there are none
     */
    public static List<RecordProblem> in(Portfolio portfolio, CompetencyFramework framework) {
        return new PortfolioCheck(framework).problemsOf(portfolio);
    }

    /**
     * The same for a question: also its setting, by which requirements may apply.
     *
     * @param request the question
     * @return problems of records by the records' ids, then those of posts and of the question by role; empty if there are
     *     none
     */
    public static List<RecordProblem> in(EvaluationRequest request) {
        return new PortfolioCheck(request.framework()).problemsOf(request);
    }

    /**
     * Whether the record credits nothing because of it.
     *
     * @return false if it counts all the same, as with {@code validity-longer-than-catalogue}, or may be meant as it is, as
     *     a body ({@code unknown-body}) or a kind of practice ({@code unknown-practice}) that no requirement asks for
     */
    public boolean isError() {
        return !NO_ERRORS.contains(id);
    }
}
