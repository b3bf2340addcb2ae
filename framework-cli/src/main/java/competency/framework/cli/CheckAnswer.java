package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** What leaves nothing that a line could credit. */
    private static final Set<String> CREDITING_NOTHING = Stream.of(
                    Remark.UNKNOWN_CODE, Remark.AMBIGUOUS_CODE, Remark.UNKNOWN_LEVEL, Remark.LEVEL_WITHOUT_SCALE)
            .map(Remark::kind)
            .collect(Collectors.toUnmodifiableSet());

    /** Where the policy asks for less than the framework does. */
    List<Deviation> deviations() {
        return framework == null || policy == null ? List.of() : framework.deviations();
    }

    long count(Severity severity) {
        return noticed.stream().filter(each -> each.severity() == severity).count();
    }

    /** Whether some line or course is in error, and counts all the same in how far the courses lead. */
    boolean isInErrorAsWritten() {
        return noticed.stream()
                .anyMatch(each -> each.severity() == Severity.ERROR
                        && !each.ofFramework()
                        && !CREDITING_NOTHING.contains(each.kind()));
    }

    /** Whether every course and every line could be read: what no rule says was found in reading. */
    boolean isWhole() {
        return noticed.stream().noneMatch(each -> each.rule() == null);
    }

    /** Whether it is sound enough: without errors or, if strict, without warnings either. */
    boolean isSound(boolean strict) {
        return count(Severity.ERROR) == 0 && (!strict || count(Severity.WARNING) == 0);
    }
}
