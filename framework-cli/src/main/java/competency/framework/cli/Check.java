package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.model.inspection.Observation;
import competency.framework.model.inspection.Remark;
import competency.framework.model.next.Plan;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.inspection.Inspector;
import competency.framework.rules.next.Adviser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through files that were read, as far as they could be, and joins what was noticed with where it stands. */
final class Check {
    /** What is remarked because something is not there: it may only be missing because it could not be read. */
    private static final Set<Remark> OF_ABSENCE = EnumSet.of(
            Remark.UNKNOWN_PREREQUISITE,
            Remark.DEVELOPS_NOTHING,
            Remark.REFRESHER_WITHOUT_COURSE,
            Remark.GROUNDWORK_NOT_COVERED,
            Remark.COMPETENCY_NOT_DEVELOPED,
            Remark.COURSE_NOT_NEEDED);

    /** What fills a role is mandatory. The search ends early enough for a check of many roles. */
    private static final PlanLimits SMALLEST = new PlanLimits(null, null, null, true, 200_000, null);

    private final Inspector inspector;
    private final Adviser adviser;
    private final Checked checked;
    private final boolean isOfFramework;
    private final boolean isCovering;

    /**
     * Prepares the check.
     *
     * @param isOfFramework whether the framework is looked through as well
     * @param isCovering whether the answer tells how far courses lead
     */
    Check(Inspector inspector, Adviser adviser, Checked checked, boolean isOfFramework, boolean isCovering) {
        this.inspector = inspector;
        this.adviser = adviser;
        this.checked = checked;
        this.isOfFramework = isOfFramework;
        this.isCovering = isCovering;
    }

    CheckAnswer answer(InspectionSettings settings) {
        var read = checked.readCatalogues();
        var found = checked.settledFramework();
        var noticed = new ArrayList<Noticed>();
        checked.framework().problems().forEach(problem -> noticed.add(Noticed.of(problem, true)));
        var policy = checked.policy();
        if (policy != null) {
            policy.problems().forEach(problem -> noticed.add(Noticed.of(problem, true)));
        }
        checked.catalogues()
                .forEach(file -> file.problems().forEach(problem -> noticed.add(Noticed.of(problem, false))));
        var isWhole = noticed.isEmpty();
        if (found != null) {
            var places = checked.places();
            inspector.inspect(found, read, settings).observations().stream()
                    .filter(observation -> isWhole || !OF_ABSENCE.contains(observation.remark()))
                    .map(observation -> ifWanted(observation, Noticed.of(observation, places)))
                    .flatMap(Optional::stream)
                    .forEach(noticed::add);
        }
        noticed.sort(readingOrder(noticed));
        var coverage = found != null && isWhole && isCovering ? coverage(found, read, settings.asOf()) : null;
        return new CheckAnswer(settings.asOf(), found, checked.settled(), read, noticed, coverage);
    }

    private CheckCoverage coverage(CompetencyFramework found, List<CourseCatalogue> read, LocalDate asOf) {
        var apart = read.size() < 2 ? List.<CourseCatalogue>of() : read;
        return new CheckCoverage(
                part(null, found, read, asOf),
                apart.stream()
                        .map(each -> part(each, found, List.of(each), asOf))
                        .toList());
    }

    private CheckCoverage.Part part(
            @Nullable CourseCatalogue only, CompetencyFramework found, List<CourseCatalogue> read, LocalDate asOf) {
        var smallest = new LinkedHashMap<RoleId, Plan>();
        for (var role : found.content().roles()) {
            var plan =
                    adviser.delivering(found, read, role.id(), asOf, SMALLEST).plan();
            if (!plan.courses().isEmpty()) {
                smallest.put(role.id(), plan);
            }
        }
        return new CheckCoverage.Part(only, inspector.coverage(found, read, asOf), smallest);
    }

    /** What no course develops stands in the framework, and is about the catalogues. */
    private Optional<Noticed> ifWanted(Observation observation, Noticed noticed) {
        var isWanted = isOfFramework
                || observation.subject().catalogue() != null
                || observation.remark() == Remark.COMPETENCY_NOT_DEVELOPED
                || checked.isOfPolicy(noticed.place().file());
        return isWanted ? Optional.of(noticed) : Optional.empty();
    }

    /** Catalogues before the framework they are held against, files as they come first, then the lines of each. */
    private static Comparator<Noticed> readingOrder(List<Noticed> noticed) {
        Map<String, Integer> files = new HashMap<>();
        noticed.forEach(each -> files.putIfAbsent(each.place().file(), files.size()));
        return Comparator.comparing(Noticed::ofFramework)
                .thenComparingInt(each -> files.getOrDefault(each.place().file(), 0))
                .thenComparingInt(each -> each.place().line())
                .thenComparingInt(each -> each.place().column());
    }
}
