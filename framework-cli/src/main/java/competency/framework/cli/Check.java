package competency.framework.cli;

import competency.framework.data.Examined;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Examined<CompetencyFramework> framework;
    private final List<Examined<CourseCatalogue>> catalogues;
    private final boolean isOfFramework;
    private final boolean isCovering;

    /**
     * Prepares the check.
     *
     * @param isOfFramework whether the framework is looked through as well
     * @param isCovering whether the answer tells how far courses lead
     */
    Check(
            Inspector inspector,
            Adviser adviser,
            Examined<CompetencyFramework> framework,
            List<Examined<CourseCatalogue>> catalogues,
            boolean isOfFramework,
            boolean isCovering) {
        this.inspector = inspector;
        this.adviser = adviser;
        this.framework = framework;
        this.catalogues = List.copyOf(catalogues);
        this.isOfFramework = isOfFramework;
        this.isCovering = isCovering;
    }

    CheckAnswer answer(InspectionSettings settings) {
        var read = catalogues.stream()
                .map(Examined::value)
                .filter(Objects::nonNull)
                .toList();
        var found = framework.value();
        var noticed = new ArrayList<Noticed>();
        framework.problems().forEach(problem -> noticed.add(Noticed.of(problem, true)));
        catalogues.forEach(file -> file.problems().forEach(problem -> noticed.add(Noticed.of(problem, false))));
        var isWhole = noticed.isEmpty();
        if (found != null) {
            var places = files().map(Examined::places).toList();
            inspector.inspect(found, read, settings).observations().stream()
                    .filter(observation -> isWhole || !OF_ABSENCE.contains(observation.remark()))
                    .filter(this::isWanted)
                    .map(observation -> Noticed.of(observation, places))
                    .forEach(noticed::add);
        }
        noticed.sort(readingOrder(noticed));
        var coverage = found != null && isWhole && isCovering ? coverage(found, read, settings.asOf()) : null;
        return new CheckAnswer(settings.asOf(), found, read, noticed, coverage);
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
    private boolean isWanted(Observation observation) {
        return isOfFramework
                || observation.subject().catalogue() != null
                || observation.remark() == Remark.COMPETENCY_NOT_DEVELOPED;
    }

    private Stream<Examined<?>> files() {
        return Stream.concat(Stream.of(framework), catalogues.stream());
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
