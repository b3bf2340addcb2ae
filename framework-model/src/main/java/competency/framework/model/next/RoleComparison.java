package competency.framework.model.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import java.util.List;

/**
 * What two roles have in common and in what they differ: two roles of one framework, or of two frameworks or versions of
 * one. Requirements are the same that ask for the same competency, course, register, check, practice, body or time in
 * post; competencies are followed through their codes and through changes of codes, in either direction.
 *
 * @param left the role named first, with what only it requires
 * @param right the role named second, with what only it requires
 * @param shared what both require, in the reading order of the left role
 */
public record RoleComparison(ComparedRole left, ComparedRole right, List<SharedRequirement> shared) {
    /** Copies the list. */
    public RoleComparison {
        Present.require("left of RoleComparison", left);
        Present.require("right of RoleComparison", right);
        shared = Present.copyOf("shared of RoleComparison", shared);
    }

    /**
     * Compares two roles of one framework.
     *
     * @param framework where both are
     * @param left the role to name first
     * @param right the role to name second
     * @return what they have in common and in what they differ
     * @throws IllegalArgumentException if the framework does not have one of them
     */
    public static RoleComparison of(CompetencyFramework framework, RoleId left, RoleId right) {
        return of(framework, left, framework, right);
    }

    /**
     * Compares two roles, each of a framework of its own.
     *
     * @param leftFramework the framework of the left role
     * @param left the role to name first
     * @param rightFramework the framework of the right role, for example a newer version
     * @param right the role to name second; may have the same id
     * @return what they have in common and in what they differ
     * @throws IllegalArgumentException if a framework does not have its role
     */
    public static RoleComparison of(
            CompetencyFramework leftFramework, RoleId left, CompetencyFramework rightFramework, RoleId right) {
        return of(new Kinship(leftFramework, rightFramework), left, right);
    }

    static RoleComparison of(Kinship kinship, RoleId left, RoleId right) {
        var pairs = new Pairing(
                kinship, kinship.left().requirementsOf(left), kinship.right().requirementsOf(right));
        return new RoleComparison(
                ComparedRole.of(kinship.left(), left, pairs.onlyLeft()),
                ComparedRole.of(kinship.right(), right, pairs.onlyRight()),
                pairs.shared());
    }

    /**
     * In what the roles differ beside what they require: family, tier and settings; the title too if they have one id.
     *
     * @return empty if in nothing
     */
    public List<Difference> profile() {
        return List.copyOf(new ProfileComparison(left.role(), right.role()).differences());
    }

    /**
     * Whether both ask for the same on the same terms.
     *
     * @return true if neither asks for anything that the other does not
     */
    public boolean isSame() {
        return left.only().isEmpty()
                && right.only().isEmpty()
                && shared.stream().allMatch(SharedRequirement::isSame);
    }
}
