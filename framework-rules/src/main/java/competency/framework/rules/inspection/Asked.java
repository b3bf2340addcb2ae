package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What requirements ask for, and whether one asks for all that another does. */
final class Asked {
    private final CompetencyFramework framework;

    Asked(CompetencyFramework framework) {
        this.framework = framework;
    }

    /** What is asked for, in a sentence; empty for groups, practice and experience, whose amounts tell them apart. */
    Optional<String> what(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return Optional.of("competency " + leaf.competency());
        }
        if (requirement instanceof CourseRequirement leaf) {
            return Optional.of("course " + leaf.course());
        }
        if (requirement instanceof RegistrationRequirement leaf) {
            return Optional.of("registration " + leaf.register());
        }
        if (requirement instanceof CheckRequirement leaf) {
            return Optional.of("check " + leaf.check());
        }
        return requirement instanceof MembershipRequirement leaf
                ? Optional.of("membership " + leaf.body())
                : Optional.empty();
    }

    /** Whether whatever satisfies a requirement satisfies another one for the same as well. */
    boolean contains(Requirement requirement, Requirement other) {
        if (requirement instanceof CompetencyRequirement leaf && other instanceof CompetencyRequirement weaker) {
            return reaches(leaf, weaker)
                    && isAtLeast(evidence(leaf), evidence(weaker))
                    && isWithin(leaf.withinMonths(), weaker.withinMonths());
        }
        if (requirement instanceof CourseRequirement leaf && other instanceof CourseRequirement weaker) {
            return isWithin(leaf.withinMonths(), weaker.withinMonths());
        }
        if (requirement instanceof CheckRequirement leaf && other instanceof CheckRequirement weaker) {
            return isWithin(leaf.withinMonths(), weaker.withinMonths());
        }
        if (requirement instanceof RegistrationRequirement leaf && other instanceof RegistrationRequirement weaker) {
            return leaf.annotations().containsAll(weaker.annotations())
                    && (leaf.unconditional() || !weaker.unconditional());
        }
        return requirement instanceof MembershipRequirement leaf
                && other instanceof MembershipRequirement weaker
                && weaker.unbrokenSince() == null
                && months(leaf.unbrokenMonths()) >= months(weaker.unbrokenMonths());
    }

    /** Whether a requirement for a competency asks for at least the level of another one. */
    boolean reaches(CompetencyRequirement requirement, CompetencyRequirement other) {
        var competency = framework.competency(requirement.competency()).orElseThrow();
        return framework
                .scaleOf(competency)
                .map(scale -> {
                    var asked = requirement.level();
                    var wanted = other.level();
                    if (wanted == null || wanted.equals(asked)) {
                        return true;
                    }
                    return asked != null
                            && scale.cumulative()
                            && scale.has(asked)
                            && scale.has(wanted)
                            && scale.rankOf(asked) >= scale.rankOf(wanted);
                })
                .orElse(true);
    }

    /** A level in a sentence. */
    static String told(@Nullable LevelId level) {
        return level == null ? "any" : level.value();
    }

    private @Nullable EvidenceStrength evidence(CompetencyRequirement leaf) {
        return leaf.evidenceNeeded(framework.competency(leaf.competency()).orElseThrow());
    }

    private static boolean isAtLeast(@Nullable EvidenceStrength asked, @Nullable EvidenceStrength wanted) {
        return wanted == null || (asked != null && asked.isAtLeast(wanted));
    }

    private static boolean isWithin(@Nullable Integer asked, @Nullable Integer wanted) {
        return wanted == null || (asked != null && asked <= wanted);
    }

    private static int months(@Nullable Integer months) {
        return months == null ? 0 : months;
    }
}
