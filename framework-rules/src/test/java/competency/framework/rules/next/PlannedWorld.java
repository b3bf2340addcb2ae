package competency.framework.rules.next;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.Dice;
import competency.framework.rules.Worlds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A made-up world with more courses, which take time, cost money and require each other. */
record PlannedWorld(EvaluationRequest request) {
    static PlannedWorld of(long seed) {
        var dice = new Dice(seed * 31 + 7);
        var asked = Worlds.world(seed).request();
        var content = asked.framework().content();
        var courses = new ArrayList<Course>();
        for (var course : content.courses()) {
            courses.add(weighed(course.toBuilder(), courses, dice));
        }
        var more = dice.between(0, 4);
        for (int i = 0; i < more; i++) {
            courses.add(weighed(extra(i, content, dice), courses, dice));
        }
        var framework = CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                courses,
                content.roles()));
        return new PlannedWorld(new EvaluationRequest(
                framework, asked.portfolio(), asked.role(), asked.setting(), asked.asOf(), asked.policy()));
    }

    /** The same with somebody who holds nothing. */
    static PlannedWorld empty(long seed) {
        var asked = of(seed).request();
        var nothing = Portfolio.ofTraining(asked.portfolio().person(), List.of(), List.of(), List.of());
        return new PlannedWorld(new EvaluationRequest(
                asked.framework(), nothing, asked.role(), asked.setting(), asked.asOf(), asked.policy()));
    }

    /** The same with a role that leaves a choice, of which courses mostly can do some parts and not all. */
    static PlannedWorld choosy(long seed) {
        var dice = new Dice(seed * 17 + 3);
        var asked = of(seed).request();
        var content = asked.framework().content();
        var parts = new ArrayList<Requirement>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            parts.add(part("part-" + i, content, dice));
        }
        var choice = RequirementGroup.atLeast(terms("choice"), dice.between(1, parts.size()), parts);
        return asking(asked, List.of(choice));
    }

    /** The same with a choice that deals records out, of which courses mostly can serve some parts and not all. */
    static PlannedWorld dealt(long seed) {
        var dice = new Dice(seed * 19 + 11);
        var asked = of(seed).request();
        var content = asked.framework().content();
        var few = content.competencies()
                .subList(0, Math.min(2, content.competencies().size()));
        var parts = new ArrayList<Requirement>();
        for (int i = dice.between(2, 5); i > 0; i--) {
            var competencies = dice.chance(60) ? few : content.competencies();
            parts.add(leaf("part-" + i, competencies, dice));
        }
        var choice =
                new RequirementGroup(terms("choice"), GroupKind.AT_LEAST, dice.between(1, parts.size()), true, parts);
        return asking(asked, List.of(choice));
    }

    /** The same with a role that asks for much, of which not all is equally important, and some waived for a time. */
    static PlannedWorld demanding(long seed) {
        var dice = new Dice(seed * 13 + 5);
        var asked = of(seed).request();
        var content = asked.framework().content();
        var requirements = new ArrayList<Requirement>();
        for (int i = dice.between(2, 6); i > 0; i--) {
            var isStop = dice.chance(25);
            var terms = new RequirementTerms(
                    new RequirementId("demand-" + i),
                    null,
                    dice.chance(60) ? Obligation.MANDATORY : Obligation.DESIRABLE,
                    isStop ? Effect.STOP : Effect.GAP,
                    isStop ? null : dice.maybe(40, () -> dice.pick(1, 12, 52, 500)),
                    Applicability.ALWAYS,
                    null);
            requirements.add(dice.chance(70) ? demand(terms, content, dice) : choice(terms, content, dice));
        }
        return asking(waived(asked, requirements, dice), requirements);
    }

    private static Requirement demand(RequirementTerms terms, FrameworkContent content, Dice dice) {
        return new CompetencyRequirement(
                terms, dice.pick(content.competencies()).id(), null, null, null);
    }

    private static Requirement choice(RequirementTerms terms, FrameworkContent content, Dice dice) {
        var parts = new ArrayList<Requirement>();
        for (var part : List.of("-one", "-two", "-three")) {
            var id = new RequirementId(terms.id() + part);
            var weeks = terms.effect() == Effect.STOP ? null : dice.<Integer>maybe(30, () -> dice.pick(1, 12, 52, 500));
            var own = new RequirementTerms(
                    id, null, terms.obligation(), terms.effect(), weeks, Applicability.ALWAYS, null);
            parts.add(demand(own, content, dice));
        }
        return dice.chance(50) ? RequirementGroup.any(terms, parts) : RequirementGroup.atLeast(terms, 2, parts);
    }

    private static EvaluationRequest waived(EvaluationRequest asked, List<Requirement> requirements, Dice dice) {
        var waivers = new ArrayList<Waiver>();
        for (var requirement : requirements) {
            var parts = requirement instanceof RequirementGroup group ? group.children() : List.<Requirement>of();
            Stream.concat(Stream.of(requirement), parts.stream())
                    .map(Requirement::id)
                    .filter(id -> dice.chance(25))
                    .forEach(id -> waivers.add(waiver(id, asked, dice)));
        }
        var held = asked.portfolio();
        var portfolio = new Portfolio(
                held.person(),
                held.posts(),
                held.completions(),
                held.awards(),
                held.registrations(),
                held.checks(),
                held.practice(),
                held.memberships(),
                waivers);
        return new EvaluationRequest(
                asked.framework(), portfolio, asked.role(), asked.setting(), asked.asOf(), asked.policy());
    }

    private static Waiver waiver(RequirementId requirement, EvaluationRequest asked, Dice dice) {
        return new Waiver(
                new RecordId("waiver-" + requirement),
                requirement,
                asked.role(),
                asked.asOf(),
                asked.asOf().plusDays(dice.between(0, 100)),
                "made up",
                new PersonRef("p-9"));
    }

    private static PlannedWorld asking(EvaluationRequest asked, List<Requirement> requirements) {
        var content = asked.framework().content();
        var roles = content.roles().stream()
                .map(role -> role.id().equals(asked.role()) ? asking(role, requirements) : role)
                .toList();
        var framework = CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                content.courses(),
                roles));
        return new PlannedWorld(new EvaluationRequest(
                framework, asked.portfolio(), asked.role(), asked.setting(), asked.asOf(), asked.policy()));
    }

    private static RoleProfile asking(RoleProfile role, List<Requirement> requirements) {
        return new RoleProfile(
                role.id(),
                role.title(),
                role.family(),
                role.tier(),
                role.settings(),
                List.of(),
                requirements,
                role.basis());
    }

    private static Requirement part(String id, FrameworkContent content, Dice dice) {
        if (dice.chance(20)) {
            return new RegistrationRequirement(terms(id), "a-register", List.of(), false);
        }
        if (dice.chance(30)) {
            var both = List.of(
                    leaf(id + "-one", content.competencies(), dice), leaf(id + "-two", content.competencies(), dice));
            return dice.chance(70) ? RequirementGroup.all(terms(id), both) : RequirementGroup.any(terms(id), both);
        }
        return leaf(id, content.competencies(), dice);
    }

    private static Requirement leaf(String id, List<Competency> competencies, Dice dice) {
        return new CompetencyRequirement(
                terms(id),
                dice.pick(competencies).id(),
                null,
                dice.maybe(60, () -> dice.pick(List.of(EvidenceStrength.TESTED, EvidenceStrength.WORKPLACE_ASSESSED))),
                null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static Course.Builder extra(int number, FrameworkContent content, Dice dice) {
        var lines = new ArrayList<Development>();
        var refreshers = new ArrayList<Refresher>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            var competency = dice.pick(content.competencies());
            var level = content.scales().stream()
                    .filter(scale -> scale.id().equals(competency.scale()))
                    .map(ProficiencyScale::levels)
                    .findFirst()
                    .map(levels -> dice.chance(70) ? dice.pick(levels) : null)
                    .orElse(null);
            if (dice.chance(15)) {
                refreshers.add(
                        new Refresher(competency.id(), dice.pick(0, 1, 6), dice.maybe(40, () -> dice.pick(1, 6, 24))));
            } else {
                lines.add(new Development(
                        competency.id(),
                        level,
                        dice.pick(EvidenceStrength.values()),
                        dice.maybe(30, () -> dice.pick(1, 3, 6, 12, 24, 36)),
                        dice.chance(15)));
            }
        }
        // Some stand before the others in the order of ids.
        var id = dice.pick("a-extra-", "extra-") + number;
        return Course.builder(new CourseId(id), "Extra " + number)
                .developing(lines)
                .refreshing(refreshers);
    }

    private static Course weighed(Course.Builder course, List<Course> before, Dice dice) {
        return course.taking(dice.maybe(85, () -> new BigDecimal(dice.pick("1", "2", "3", "3.5", "7", "0.25"))), null)
                .costing(dice.maybe(70, () -> new BigDecimal(dice.pick("0", "10", "20", "99.99"))))
                .after(
                        dice.chance(30)
                                ? dice.some(dice.between(1, 2), before).stream()
                                        .map(Course::id)
                                        .toList()
                                : List.of())
                .build();
    }
}
