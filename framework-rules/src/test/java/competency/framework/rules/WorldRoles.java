package competency.framework.rules;

import competency.framework.model.catalogue.Applicability;
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
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Roles of a made-up framework: the one asked about, and up to three that it takes over from. */
final class WorldRoles {
    static final RoleId ASKED = new RoleId("asked");
    private static final int DEEPEST = 3;

    private final Dice dice;
    private final WorldDays days;
    private final WorldLeaves leaves;
    private final List<Competency> competencies;
    private final List<ProficiencyScale> scales;
    private final List<Course> courses;
    private final List<RequirementId> top = new ArrayList<>();
    private final List<RoleProfile> roles = new ArrayList<>();
    private int numbered;

    WorldRoles(Dice dice, WorldDays days, WorldCatalogue catalogue) {
        this.dice = dice;
        this.days = days;
        competencies = catalogue.competencies();
        scales = catalogue.scales();
        courses = catalogue.courses();
        leaves = new WorldLeaves(dice, competencies);
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
        roles.add(new RoleProfile(new RoleId(id), id, family(), null, List.of(), bases, requirements, Worlds.BASIS));
    }

    private @Nullable RoleFamily family() {
        return dice.maybe(70, () -> dice.pick(List.of(RoleFamily.PEER, RoleFamily.MANAGER)));
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
        return new RequirementTerms(id, null, obligation, effect, weeks, applicability(), null);
    }

    /** Most apply always; a limit of any kind is often just met or just missed. */
    private Applicability applicability() {
        if (dice.chance(75)) {
            return Applicability.ALWAYS;
        }
        var from = dice.maybe(30, () -> days.besides(days.asOf()));
        var until = dice.maybe(30, () -> days.besides(days.asOf()));
        var inOrder = from == null || until == null || !until.isBefore(from);
        var settings = Stream.of("prison", "community").map(SettingId::new).toList();
        return new Applicability(
                dice.some(dice.pick(0, 0, 1, 1, 2), settings),
                dice.some(dice.pick(0, 0, 1, 2), List.of("lone-working", "nights")),
                from,
                inOrder ? until : null);
    }

    private Requirement requirement(RequirementTerms terms, int depth) {
        if (depth <= DEEPEST && dice.chance(35)) {
            return dice.chance(25) ? distinct(terms) : group(terms, depth);
        }
        return dice.chance(40) ? leaves.leaf(terms) : training(terms);
    }

    private Requirement training(RequirementTerms terms) {
        return dice.chance(15) ? course(terms) : competency(terms);
    }

    private Requirement distinct(RequirementTerms terms) {
        var children = IntStream.range(0, dice.between(2, 4))
                .mapToObj(i -> training(terms(fresh(), terms.obligation(), terms.effect())))
                .toList();
        return group(terms, children).withDistinctRecords();
    }

    private Requirement group(RequirementTerms terms, int depth) {
        if (dice.chance(45)) {
            var only = terms(fresh(), terms.obligation(), terms.effect());
            return group(terms, List.of(dice.chance(50) ? leaves.ofOneRecord(only) : competency(only)));
        }
        var children = IntStream.range(0, dice.between(1, depth == 1 ? 4 : 3))
                .mapToObj(i -> requirement(terms(fresh(), terms.obligation(), terms.effect()), depth + 1))
                .toList();
        return group(terms, children);
    }

    private RequirementGroup group(RequirementTerms terms, List<Requirement> children) {
        return switch (dice.between(1, 3)) {
            case 1 -> RequirementGroup.all(terms, children);
            case 2 -> RequirementGroup.any(terms, children);
            default -> RequirementGroup.atLeast(terms, dice.between(1, children.size()), children);
        };
    }

    private Requirement course(RequirementTerms terms) {
        return new CourseRequirement(terms, dice.pick(courses).id(), dice.maybe(45, () -> dice.pick(1, 6, 12)));
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
                .filter(scale -> dice.chance(75))
                .map(scale -> dice.pick(scale.levels()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer withinMonths() {
        return dice.maybe(25, () -> dice.pick(1, 6, 12, 24));
    }
}
