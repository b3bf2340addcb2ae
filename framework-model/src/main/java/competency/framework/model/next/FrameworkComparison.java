package competency.framework.model.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleProfile;
import java.util.List;

/**
 * In what two versions of a framework differ: which roles only one of them has, what the others require now, and what
 * became of the competencies. Competencies are followed through their codes and through changes of codes, so that one
 * with a new code is not taken for another.
 *
 * @param left the version named first
 * @param right the version named second
 * @param removed roles that only the first has, in its order
 * @param added roles that only the second has, in its order
 * @param shared roles that both have, the unchanged among them, in the order of the first
 * @param competencies those that only one has, or that both have otherwise
 */
public record FrameworkComparison(
        FrameworkEdition left,
        FrameworkEdition right,
        List<RoleProfile> removed,
        List<RoleProfile> added,
        List<RoleComparison> shared,
        List<CompetencyChange> competencies) {
    /** Copies the lists. */
    public FrameworkComparison {
        Present.require("left of FrameworkComparison", left);
        Present.require("right of FrameworkComparison", right);
        removed = Present.copyOf("removed of FrameworkComparison", removed);
        added = Present.copyOf("added of FrameworkComparison", added);
        shared = Present.copyOf("shared of FrameworkComparison", shared);
        competencies = Present.copyOf("competencies of FrameworkComparison", competencies);
    }

    /**
     * Compares two frameworks, usually two versions of one. Roles are the same that have one id.
     *
     * @param left the framework to name first
     * @param right the framework to name second
     * @return in what they differ
     */
    public static FrameworkComparison of(CompetencyFramework left, CompetencyFramework right) {
        var kinship = new Kinship(left, right);
        return new FrameworkComparison(
                left.edition(),
                right.edition(),
                only(left, right),
                only(right, left),
                left.content().roles().stream()
                        .map(RoleProfile::id)
                        .filter(role -> right.role(role).isPresent())
                        .map(role -> RoleComparison.of(kinship, role, role))
                        .toList(),
                new CompetencyComparison(kinship).changes());
    }

    private static List<RoleProfile> only(CompetencyFramework here, CompetencyFramework there) {
        return here.content().roles().stream()
                .filter(role -> there.role(role.id()).isEmpty())
                .toList();
    }

    /**
     * Roles that both have and that are not the same.
     *
     * @return those whose requirements, title, family, tier or settings changed, or that ask for something by a new code,
     *     in the order of the first version
     */
    public List<RoleComparison> changed() {
        return shared.stream().filter(FrameworkComparison::isChanged).toList();
    }

    private static boolean isChanged(RoleComparison role) {
        return !role.isSame()
                || !role.profile().isEmpty()
                || role.shared().stream().anyMatch(each -> !each.via().isEmpty());
    }

    /**
     * Whether nothing that is compared changed.
     *
     * @return true if both have the same roles with the same requirements, and the same competencies
     */
    public boolean isSame() {
        return removed.isEmpty()
                && added.isEmpty()
                && competencies.isEmpty()
                && changed().isEmpty();
    }
}
