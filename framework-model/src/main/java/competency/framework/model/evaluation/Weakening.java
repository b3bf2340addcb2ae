package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an adjustment asks for less than the framework.
 *
 * @param component the component of the adjustment that does
 * @param change what is weaker, in a few words
 */
record Weakening(String component, String change) {
    /** Every way in which a change makes a competency weaker. */
    static List<Weakening> of(ChangeCompetency change, Competency before) {
        return Stream.of(
                        months(
                                "validMonths",
                                "valid for %s months instead of %s",
                                change.validMonths(),
                                before.validMonths()),
                        evidence(change.evidenceAtLeast(), before.evidenceAtLeast()))
                .flatMap(List::stream)
                .toList();
    }

    /** Every way in which a change makes a requirement weaker. Its level is known to be on the scale. */
    static List<Weakening> of(ChangeRequirement change, Requirement before, CompetencyFramework framework) {
        if (change.removed()) {
            // An option less may also ask for more; but it may be the only one that applies to a post.
            return List.of(new Weakening("removed", "removed"));
        }
        return Stream.of(
                        obligation(change, before),
                        before instanceof CompetencyRequirement leaf
                                ? held(change, leaf, framework)
                                : List.<Weakening>of(),
                        months(
                                "withinMonths",
                                "at most %s months old instead of %s",
                                change.withinMonths(),
                                withinMonths(before)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether two requirements ask for the same where this makes one weaker; neither is there where it was removed. */
    boolean isAlike(Optional<Requirement> one, Optional<Requirement> other) {
        return one.isPresent() == other.isPresent()
                && Objects.equals(asked(one.orElse(null)), asked(other.orElse(null)));
    }

    private @Nullable Object asked(@Nullable Requirement requirement) {
        var leaf = requirement instanceof CompetencyRequirement each ? each : null;
        return switch (component) {
            case "obligation" ->
                requirement == null ? null : requirement.terms().obligation();
            case "level" -> leaf == null ? null : leaf.level();
            case "evidenceAtLeast" -> leaf == null ? null : leaf.evidenceAtLeast();
            case "withinMonths" -> requirement == null ? null : withinMonths(requirement);
            default -> null;
        };
    }

    private static List<Weakening> obligation(ChangeRequirement change, Requirement before) {
        return change.obligation() == Obligation.DESIRABLE && before.terms().obligation() == Obligation.MANDATORY
                ? List.of(new Weakening("obligation", "desirable instead of mandatory"))
                : List.of();
    }

    private static List<Weakening> held(
            ChangeRequirement change, CompetencyRequirement before, CompetencyFramework framework) {
        var competency = framework.competency(before.competency()).orElseThrow();
        var evidence = before.evidenceNeeded(competency);
        return Stream.of(
                        framework
                                .scaleOf(competency)
                                .map(scale -> level(change.level(), before.level(), scale))
                                .orElse(List.of()),
                        evidence(change.evidenceAtLeast(), evidence))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Weakening> level(@Nullable LevelId now, @Nullable LevelId before, ProficiencyScale scale) {
        if (now == null || before == null || now.equals(before)) {
            return List.of();
        }
        return scale.cumulative() && scale.rankOf(now) > scale.rankOf(before)
                ? List.of()
                : List.of(new Weakening("level", "level %s instead of %s".formatted(now, before)));
    }

    private static List<Weakening> evidence(@Nullable EvidenceStrength now, @Nullable EvidenceStrength before) {
        return now == null || before == null || now.isAtLeast(before)
                ? List.of()
                : List.of(new Weakening(
                        "evidenceAtLeast", "evidence %s instead of %s".formatted(word(now), word(before))));
    }

    private static List<Weakening> months(
            String component, String change, @Nullable Integer now, @Nullable Integer before) {
        return now == null || before == null || now <= before
                ? List.of()
                : List.of(new Weakening(component, change.formatted(now, before)));
    }

    private static @Nullable Integer withinMonths(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return leaf.withinMonths();
        }
        if (requirement instanceof CourseRequirement leaf) {
            return leaf.withinMonths();
        }
        return requirement instanceof CheckRequirement leaf ? leaf.withinMonths() : null;
    }

    private static String word(EvidenceStrength evidence) {
        return evidence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
