package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every course that is looked through: those of the framework, then those of each catalogue. */
final class Offerings {
    private final CompetencyFramework framework;
    private final List<Offering> all = new ArrayList<>();
    private final Map<CourseId, Offering> first = new LinkedHashMap<>();
    private final boolean isOfCatalogues;
    private final Set<CompetencyId> developed;

    Offerings(CompetencyFramework framework, List<CourseCatalogue> catalogues) {
        this.framework = framework;
        framework.content().courses().forEach(course -> all.add(Offering.of(course, framework)));
        for (var catalogue : catalogues) {
            catalogue.courses().forEach(course -> all.add(Offering.of(course, catalogue.id(), framework)));
        }
        all.forEach(offering -> first.putIfAbsent(offering.course().id(), offering));
        isOfCatalogues = !catalogues.isEmpty();
        developed = developedBy(all);
    }

    List<Offering> all() {
        return all;
    }

    /** The course that was given this id first. */
    Optional<Offering> first(CourseId id) {
        return Optional.ofNullable(first.get(id));
    }

    /** Whether this very course was given its id first; a twin of it was not, though it is equal. */
    @SuppressWarnings("ReferenceEquality")
    boolean isFirst(Offering offering) {
        return first.get(offering.course().id()) == offering;
    }

    Collection<CourseId> ids() {
        return first.keySet();
    }

    /** Those of the catalogues; without catalogues those of the framework. */
    List<Offering> taken() {
        var offered = all.stream().filter(offering -> !offering.isOfFramework()).toList();
        return isOfCatalogues ? offered : all;
    }

    /** What some courses develop together, directly or through what stands in for it. */
    Set<CompetencyId> developedBy(Collection<Offering> offerings) {
        return closed(offerings.stream()
                .flatMap(offering -> offering.develops().stream())
                .toList());
    }

    /** Whether some course develops it, directly or through what stands in for it. */
    boolean develop(CompetencyId competency) {
        return developed.contains(competency);
    }

    /** What a course and everything that must come before it develop. */
    Set<CompetencyId> developedBy(Offering offering) {
        var seen = new HashSet<CourseId>();
        var open = new ArrayList<>(List.of(offering));
        var direct = new HashSet<CompetencyId>();
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            direct.addAll(next.develops());
            for (var required : next.course().requires()) {
                if (seen.add(required)) {
                    first(required).ifPresent(open::add);
                }
            }
        }
        return closed(direct);
    }

    /** These competencies, and everything that they stand in for together. */
    private Set<CompetencyId> closed(Collection<CompetencyId> competencies) {
        var held = new HashSet<>(competencies);
        var grew = true;
        while (grew) {
            grew = false;
            for (var equivalence : framework.equivalences()) {
                if (held.containsAll(equivalence.have())) {
                    grew |= held.addAll(equivalence.gives());
                }
            }
        }
        return held;
    }
}
