package competency.framework.model.next;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two requirements that are no groups say of the same matter. */
final class LeafComparison {
    private final CompetencyFramework leftFramework;
    private final CompetencyFramework rightFramework;
    private final List<Difference> differences;

    /** Adds what it finds to a list. */
    LeafComparison(Kinship kinship, List<Difference> differences) {
        leftFramework = kinship.left();
        rightFramework = kinship.right();
        this.differences = differences;
    }

    void compare(Requirement left, Requirement right) {
        if (left instanceof CompetencyRequirement one && right instanceof CompetencyRequirement other) {
            compare(one, other);
        } else if (left instanceof CourseRequirement one && right instanceof CourseRequirement other) {
            validity(one.withinMonths(), other.withinMonths());
        } else if (left instanceof CheckRequirement one && right instanceof CheckRequirement other) {
            validity(one.withinMonths(), other.withinMonths());
        } else if (left instanceof RegistrationRequirement one && right instanceof RegistrationRequirement other) {
            compare(one, other);
        } else if (left instanceof PracticeRequirement one && right instanceof PracticeRequirement other) {
            new PracticeComparison(differences).compare(one, other);
        } else if (left instanceof MembershipRequirement one && right instanceof MembershipRequirement other) {
            compare(one, other);
        } else if (left instanceof ExperienceRequirement one && right instanceof ExperienceRequirement other) {
            more(Aspect.TIME, months(one.months()), months(other.months()), one.months(), other.months());
        }
    }

    private void compare(CompetencyRequirement left, CompetencyRequirement right) {
        var one = leftFramework.competency(left.competency()).orElseThrow();
        var other = rightFramework.competency(right.competency()).orElseThrow();
        level(left.level(), right.level(), one, other);
        evidence(left.evidenceNeeded(one), right.evidenceNeeded(other));
        validity(shorter(left.withinMonths(), one.validMonths()), shorter(right.withinMonths(), other.validMonths()));
    }

    /** Levels compare on one scale that grows, where it is the same in both frameworks or has both levels. */
    private void level(@Nullable LevelId left, @Nullable LevelId right, Competency one, Competency other) {
        if (Objects.equals(left, right)) {
            return;
        }
        var scale = rightFramework.scaleOf(other);
        Side harder = null;
        if (left == null || right == null) {
            harder = left == null ? Side.RIGHT : Side.LEFT;
        } else if (Objects.equals(one.scale(), other.scale())
                && scale.filter(each -> each.cumulative() && each.has(left) && each.has(right))
                        .isPresent()) {
            harder = scale.get().rankOf(left) > scale.get().rankOf(right) ? Side.LEFT : Side.RIGHT;
        }
        add(Aspect.LEVEL, orNone(left), orNone(right), harder);
    }

    void evidence(@Nullable EvidenceStrength left, @Nullable EvidenceStrength right) {
        if (left != right) {
            var harder = right == null || (left != null && left.isAtLeast(right)) ? Side.LEFT : Side.RIGHT;
            add(
                    Aspect.EVIDENCE,
                    left == null ? "any" : TermComparison.word(left),
                    right == null ? "any" : TermComparison.word(right),
                    harder);
        }
    }

    private void compare(RegistrationRequirement left, RegistrationRequirement right) {
        var here = new TreeSet<>(left.annotations());
        var there = new TreeSet<>(right.annotations());
        if (!here.equals(there)) {
            var harder = here.containsAll(there) ? Side.LEFT : there.containsAll(here) ? Side.RIGHT : null;
            add(Aspect.ANNOTATIONS, annotations(here), annotations(there), harder);
        }
        if (left.unconditional() != right.unconditional()) {
            add(Aspect.CONDITIONS, conditions(left), conditions(right), left.unconditional() ? Side.LEFT : Side.RIGHT);
        }
    }

    private static String annotations(Set<String> annotations) {
        return annotations.isEmpty() ? "none" : String.join(", ", annotations);
    }

    private static String conditions(RegistrationRequirement leaf) {
        return leaf.unconditional() ? "without conditions" : "conditions are acceptable";
    }

    private void compare(MembershipRequirement left, MembershipRequirement right) {
        var comparable = left.unbrokenSince() == null && right.unbrokenSince() == null;
        if (comparable) {
            more(Aspect.TIME, unbroken(left), unbroken(right), left.unbrokenMonths(), right.unbrokenMonths());
        } else if (!unbroken(left).equals(unbroken(right))) {
            add(Aspect.TIME, unbroken(left), unbroken(right), null);
        }
    }

    private static String unbroken(MembershipRequirement leaf) {
        return leaf.unbrokenSince() == null
                ? months(leaf.unbrokenMonths())
                : "unbroken since %s".formatted(leaf.unbrokenSince());
    }

    private static String months(@Nullable Integer months) {
        return months == null ? "on the day" : "%s months".formatted(months);
    }

    /** What lasts shorter asks for more. */
    void validity(@Nullable Integer left, @Nullable Integer right) {
        if (!Objects.equals(left, right)) {
            var harder = right == null || (left != null && left < right) ? Side.LEFT : Side.RIGHT;
            add(
                    Aspect.VALIDITY,
                    left == null ? "does not expire" : "%s months".formatted(left),
                    right == null ? "does not expire" : "%s months".formatted(right),
                    harder);
        }
    }

    private static @Nullable Integer shorter(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }

    private void more(Aspect aspect, String left, String right, @Nullable Integer here, @Nullable Integer there) {
        if (!Objects.equals(here, there)) {
            var harder = there == null || (here != null && here > there) ? Side.LEFT : Side.RIGHT;
            add(aspect, left, right, harder);
        }
    }

    private static String orNone(@Nullable LevelId level) {
        return level == null ? "any" : level.value();
    }

    private void add(Aspect aspect, String left, String right, @Nullable Side harder) {
        differences.add(new Difference(null, aspect, left, right, harder));
    }
}
