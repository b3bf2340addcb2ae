package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * From where equivalences lead to a competency, however far, whether they apply or not.
 *
 * @param place of the competency in the plan of a role
 * @param leading places of all competencies from which equivalences lead to it; its own among them if in a circle
 */
record Lineage(int place, BitSet leading) {
    static Lineage of(CompetencyId competency, CompetencyFramework framework, RolePlan role) {
        var leading = new BitSet();
        leadingTo(competency, framework).forEach(each -> leading.set(role.placeOf(each)));
        return new Lineage(role.placeOf(competency), leading);
    }

    static Set<CompetencyId> leadingTo(CompetencyId target, CompetencyFramework framework) {
        var found = new HashSet<CompetencyId>();
        var open = new ArrayList<CompetencyId>();
        open.add(target);
        while (!open.isEmpty()) {
            for (var equivalence : framework.equivalencesGiving(open.remove(open.size() - 1))) {
                equivalence.have().stream().filter(found::add).forEach(open::add);
            }
        }
        return found;
    }
}
