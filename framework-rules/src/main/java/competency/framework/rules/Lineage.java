package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import java.util.BitSet;
import java.util.List;

/**
 * From where equivalences lead to a competency, however far, whether they apply or not.
 *
 * @param place of the competency in the plan of a role
 * @param leading places of all competencies from which equivalences lead to it; its own among them if in a circle
 */
record Lineage(int place, BitSet leading) {
    static Lineage of(CompetencyId competency, CompetencyFramework framework, RolePlan role) {
        var leading = new BitSet();
        framework.leadingTo(List.of(competency)).forEach(each -> leading.set(role.placeOf(each)));
        return new Lineage(role.placeOf(competency), leading);
    }
}
