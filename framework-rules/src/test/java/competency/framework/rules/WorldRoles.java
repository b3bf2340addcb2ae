package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Roles of a made-up framework: the one asked about, and up to three that it takes over from. */
final class WorldRoles {
    static final RoleId ASKED = new RoleId("asked");
    private static final int DEEPEST = 3;

    private final Dice dice;
    private final List<Competency> competencies;
    private final List<ProficiencyScale> scales;
    private final List<Course> courses;
    private final List<RequirementId> top = new ArrayList<>();
    private final List<RoleProfile> roles = new ArrayList<>();
    private int numbered;

    WorldRoles(Dice dice, List<Competency> competencies, List<ProficiencyScale> scales, List<Course> courses) {
        this.dice = dice;
        this.competencies = competencies;
        this.scales = scales;
        this.courses = courses;
        if (dice.chance(40)) {
            add("root", List.of(), dice.between(0, 2));
            add("left", List.of(new RoleId("root")), dice.between(0, 2));
            add("right", List.of(new RoleId("root")), dice.between(0, 2));
            var both = List.of(new RoleId("left"), new RoleId("right"));
            add(ASKED.value(), dice.some(dice.between(1, 2), both), dice.between(0, 3));
        } else {
            add(ASKED.value(), List.of(), dice.between(dice.chance(4) ? 0 : 1, 5));
        }
    }

    List<RoleProfile> all() {
        return roles;
    }

    private void add(String id, List<RoleId> bases, int count) {
        var own = dice.some(dice.chance(50) ? dice.between(0, 2) : 0, top).stream()
                .map(replaced -> requirement(replaced))
                .toList();
        var added =
                IntStream.range(0, count).mapToObj(i -> requirement(fresh())).toList();
        added.forEach(requirement -> top.add(requirement.id()));
        var requirements = new ArrayList<>(added);
        requirements.addAll(own);
        roles.add(new RoleProfile(new RoleId(id), id, null, null, List.of(), bases, requirements, Worlds.BASIS));
    }

    private RequirementId fresh() {
        return new RequirementId("q" + numbered++);
    }

    private Requirement requirement(RequirementId id) {
        var obligation = dice.chance(80) ? Obligation.MANDATORY : Obligation.DESIRABLE;
        var effect = dice.chance(20) ? Effect.STOP : Effect.GAP;
        return requirement(terms(id, obligation, effect), 1);
    }

    private RequirementTerms terms(RequirementId id, Obligation obligation, Effect effect) {
        var weeks = effect == Effect.GAP && dice.chance(25) ? dice.pick(1, 2, 4, 12) : null;
        return new RequirementTerms(id, null, obligation, effect, weeks, null);
    }

    private Requirement requirement(RequirementTerms terms, int depth) {
        if (depth <= DEEPEST && dice.chance(35)) {
            return group(terms, depth);
        }
        return dice.chance(15) ? course(terms) : competency(terms);
    }

    private Requirement group(RequirementTerms terms, int depth) {
        var children = IntStream.range(0, dice.between(1, depth == 1 ? 4 : 3))
                .mapToObj(i -> requirement(terms(fresh(), terms.obligation(), terms.effect()), depth + 1))
                .toList();
        return switch (dice.between(1, 3)) {
            case 1 -> RequirementGroup.all(terms, children);
            case 2 -> RequirementGroup.any(terms, children);
            default -> RequirementGroup.atLeast(terms, dice.between(1, children.size()), children);
        };
    }

    private Requirement course(RequirementTerms terms) {
        return new CourseRequirement(terms, dice.pick(courses).id(), withinMonths());
    }

    private Requirement competency(RequirementTerms terms) {
        var competency = dice.pick(competencies);
        return new CompetencyRequirement(
                terms,
                competency.id(),
                level(competency),
                dice.maybe(30, () -> dice.pick(EvidenceStrength.values())),
                withinMonths());
    }

    private @Nullable LevelId level(Competency competency) {
        return scales.stream()
                .filter(scale -> scale.id().equals(competency.scale()))
                .filter(scale -> dice.chance(60))
                .map(scale -> dice.pick(scale.levels()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer withinMonths() {
        return dice.maybe(25, () -> dice.pick(1, 6, 12, 24));
    }
}
