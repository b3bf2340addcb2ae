package competency.framework.model.next;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a requirement asks for, whatever its terms. */
record Subject(Class<?> matter, Object asked) {
    static Subject of(Requirement requirement) {
        return new Subject(requirement.getClass(), asked(requirement));
    }

    /** How what one requirement asks for is known to be what another does; empty if it is not. */
    static Optional<List<String>> between(Requirement left, Requirement right, Kinship kinship) {
        return left instanceof CompetencyRequirement one && right instanceof CompetencyRequirement other
                ? kinship.between(one.competency(), other.competency())
                : of(left).equals(of(right)) ? Optional.of(List.of()) : Optional.empty();
    }

    private static Object asked(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return leaf.competency();
        }
        if (requirement instanceof CourseRequirement leaf) {
            return leaf.course();
        }
        if (requirement instanceof RegistrationRequirement leaf) {
            return leaf.register();
        }
        if (requirement instanceof CheckRequirement leaf) {
            return leaf.check();
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return leaf.kind();
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return leaf.body();
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return List.of(Set.copyOf(leaf.roles()), Set.copyOf(leaf.families()), Set.copyOf(leaf.settings()));
        }
        var subjects = new HashSet<Subject>();
        ((RequirementGroup) requirement).children().forEach(child -> subjects.add(of(child)));
        return subjects;
    }
}
