package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.inspection.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check has to say.
 *
 * @param asOf the day for which everything was looked through
 * @param framework the framework with what was settled locally; null if it could not be read, so that nothing was held
 *     against it
 * @param policy what was settled locally; null if nothing was, or the policy cannot be used
 * @param catalogues those that could be read
 * @param noticed everything noticed: files in the order of the command line, places in the order of the file
 * @param coverage how far courses lead; null if it was not asked for, or files are too broken to say
 */
record CheckAnswer(
        LocalDate asOf,
        @Nullable CompetencyFramework framework,
        @Nullable Policy policy,
        List<CourseCatalogue> catalogues,
        List<Noticed> noticed,
        @Nullable CheckCoverage coverage) {
    /** Where the policy asks for less than the framework does. */
    List<Deviation> deviations() {
        return framework == null || policy == null ? List.of() : framework.deviations();
    }

    long count(Severity severity) {
        return noticed.stream().filter(each -> each.severity() == severity).count();
    }

    /** Whether it is sound enough: without errors or, if strict, without warnings either. */
    boolean isSound(boolean strict) {
        return count(Severity.ERROR) == 0 && (!strict || count(Severity.WARNING) == 0);
    }
}
