package competency.framework.rules.next;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.portfolio.Portfolio;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The competencies whose credits can count for a requirement, under the one or the other of two frameworks. */
final class ConcernedCompetencies {
    private final CompetencyFramework before;
    private final CompetencyFramework after;

    ConcernedCompetencies(CompetencyFramework before, CompetencyFramework after) {
        this.before = before;
        this.after = after;
    }

    /** Every competency whose credits can count for it, under the one or the other framework. */
    Set<CompetencyId> of(Requirement requirement) {
        var found = new TreeSet<CompetencyId>();
        requirement.withParts().forEach(leaf -> {
            var asked = asked(leaf);
            if (asked != null) {
                found.addAll(before.bearingOn(asked));
                found.addAll(after.bearingOn(asked));
            }
        });
        return found;
    }

    private static @Nullable CompetencyId asked(Requirement leaf) {
        if (leaf instanceof CompetencyRequirement each) {
            return each.competency();
        }
        return leaf instanceof MembershipRequirement each ? each.unbrokenSince() : null;
    }

    /**
     * With what a code on an award names under one of the frameworks alone, where that takes one of some competencies away
     * from the award or gives it one: it may be another competency that has, or had, the code.
     */
    Set<CompetencyId> withNamed(Set<CompetencyId> competencies, Portfolio portfolio) {
        var all = new TreeSet<>(competencies);
        for (var award : portfolio.awards()) {
            var was = named(before, award.code());
            var is = named(after, award.code());
            if (!was.equals(is) && Stream.concat(was.stream(), is.stream()).anyMatch(competencies::contains)) {
                all.addAll(was);
                all.addAll(is);
            }
        }
        return all;
    }

    private static Set<CompetencyId> named(CompetencyFramework framework, String code) {
        return framework.competenciesFor(code).stream().map(Competency::id).collect(Collectors.toSet());
    }
}
