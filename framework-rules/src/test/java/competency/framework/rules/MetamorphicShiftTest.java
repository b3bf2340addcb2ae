package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Shifting every day shifts the answer. The calendar repeats every four hundred years, leap days and all, so after such a
 * shift nothing may differ, whatever days a world has.
 */
class MetamorphicShiftTest {
    private static final int YEARS = 400;
    private static final int WORLDS = 1_000;
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void shifting_every_day_shifts_the_answer() {
        Worlds.first(WORLDS)
                .forEach(world -> assertThat(answer(shifted(world.request()), YEARS))
                        .as("seed %d", world.seed())
                        .isEqualTo(answer(world.request(), 0)));
    }

    /** The answer with every day moved back by so many years. */
    private static List<String> answer(EvaluationRequest request, int back) {
        var evaluation = EVALUATOR.evaluate(request);
        var lines = new ArrayList<String>();
        lines.add("%s %s %s"
                .formatted(
                        evaluation.verdict(),
                        evaluation.compliance(),
                        evaluation.rule().id()));
        evaluation.findings().forEach(finding -> collect(finding, back, lines));
        EVALUATOR
                .nextChange(request)
                .ifPresent(change -> lines.add("%s %s".formatted(back(change.on(), back), change.statuses())));
        return lines;
    }

    private static void collect(Finding finding, int back, List<String> lines) {
        lines.add("%s %s %s %s %s %s %s"
                .formatted(
                        finding.requirement().id(),
                        finding.status(),
                        finding.rule().id(),
                        back(finding.validUntil(), back),
                        back(finding.dueOn(), back),
                        finding.accepted(),
                        finding.measures()));
        finding.rejected()
                .forEach(rejection -> lines.add(
                        "%s %s %s".formatted(rejection.record(), rejection.reason(), back(rejection.day(), back))));
        finding.children().forEach(child -> collect(child, back, lines));
    }

    private static String back(@Nullable LocalDate day, int years) {
        return day == null ? "never" : day.minusYears(years).toString();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : shift(day);
    }

    private static LocalDate shift(LocalDate day) {
        return day.plusYears(YEARS);
    }

    private static EvaluationRequest shifted(EvaluationRequest request) {
        return new EvaluationRequest(
                shifted(request.framework()),
                shifted(request.portfolio()),
                request.role(),
                request.setting(),
                shift(request.asOf()),
                request.policy());
    }

    private static CompetencyFramework shifted(CompetencyFramework framework) {
        var content = framework.content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences().stream()
                        .map(MetamorphicShiftTest::shifted)
                        .toList(),
                content.courses().stream().map(MetamorphicShiftTest::shifted).toList(),
                content.roles().stream().map(MetamorphicShiftTest::shifted).toList()));
    }

    private static Equivalence shifted(Equivalence each) {
        return new Equivalence(
                each.id(),
                each.kind(),
                each.have(),
                each.gives(),
                each.level(),
                later(each.awardedBy()),
                later(each.from()),
                later(each.until()),
                each.basis());
    }

    private static Course shifted(Course course) {
        return course.toBuilder()
                .accredited(later(course.accreditedFrom()), later(course.accreditedUntil()))
                .build();
    }

    private static RoleProfile shifted(RoleProfile role) {
        return new RoleProfile(
                role.id(),
                role.title(),
                role.family(),
                role.tier(),
                role.settings(),
                role.bases(),
                role.requirements().stream().map(MetamorphicShiftTest::shifted).toList(),
                role.basis());
    }

    private static RequirementTerms shifted(RequirementTerms terms) {
        var applicability = terms.applicability();
        return new RequirementTerms(
                terms.id(),
                terms.title(),
                terms.obligation(),
                terms.effect(),
                terms.dueWeeks(),
                new Applicability(
                        applicability.settings(),
                        applicability.tags(),
                        later(applicability.effectiveFrom()),
                        later(applicability.effectiveUntil())),
                terms.basis());
    }

    private static Requirement shifted(Requirement requirement) {
        var terms = shifted(requirement.terms());
        if (requirement instanceof CompetencyRequirement leaf) {
            return new CompetencyRequirement(
                    terms, leaf.competency(), leaf.level(), leaf.evidenceAtLeast(), leaf.withinMonths());
        }
        if (requirement instanceof CourseRequirement leaf) {
            return new CourseRequirement(terms, leaf.course(), leaf.withinMonths());
        }
        if (requirement instanceof RegistrationRequirement leaf) {
            return new RegistrationRequirement(terms, leaf.register(), leaf.annotations(), leaf.unconditional());
        }
        if (requirement instanceof CheckRequirement leaf) {
            return new CheckRequirement(terms, leaf.check(), leaf.withinMonths());
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return new PracticeRequirement(
                    terms, leaf.kind(), leaf.hours(), leaf.withinMonths(), leaf.ofWhich(), leaf.perMonth());
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return new MembershipRequirement(terms, leaf.body(), leaf.unbrokenMonths(), leaf.unbrokenSince());
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return new ExperienceRequirement(terms, leaf.roles(), leaf.families(), leaf.settings(), leaf.months());
        }
        var group = (RequirementGroup) requirement;
        var children =
                group.children().stream().map(MetamorphicShiftTest::shifted).toList();
        return new RequirementGroup(terms, group.kind(), group.count(), group.distinct(), children);
    }

    private static Portfolio shifted(Portfolio portfolio) {
        return new Portfolio(
                portfolio.person(),
                portfolio.posts().stream()
                        .map(post -> new Post(
                                post.role(), post.setting(), shift(post.from()), later(post.until()), post.tags()))
                        .toList(),
                portfolio.completions().stream()
                        .map(each -> new Completion(
                                each.id(), each.course(), shift(each.on()), each.outcome(), later(each.revokedOn())))
                        .toList(),
                portfolio.awards().stream().map(MetamorphicShiftTest::shifted).toList(),
                portfolio.registrations().stream()
                        .map(each -> new Registration(
                                each.id(),
                                each.register(),
                                each.status(),
                                shift(each.from()),
                                later(each.until()),
                                each.annotations()))
                        .toList(),
                portfolio.checks().stream()
                        .map(each -> new Check(each.id(), each.check(), shift(each.on()), each.result()))
                        .toList(),
                portfolio.practice().stream()
                        .map(each -> new PracticeEntry(
                                each.id(),
                                each.kind(),
                                shift(each.from()),
                                shift(each.until()),
                                each.hours(),
                                each.tags()))
                        .toList(),
                portfolio.memberships().stream()
                        .map(each -> new Membership(each.id(), each.body(), shift(each.from()), later(each.until())))
                        .toList(),
                portfolio.waivers().stream()
                        .map(each -> new Waiver(
                                each.id(),
                                each.requirement(),
                                each.role(),
                                shift(each.from()),
                                shift(each.until()),
                                each.reason(),
                                each.approvedBy()))
                        .toList());
    }

    private static Award shifted(Award award) {
        return new Award(
                award.id(),
                award.code(),
                award.level(),
                shift(award.on()),
                award.evidence(),
                award.assessor(),
                award.simulated(),
                later(award.until()),
                later(award.revokedOn()));
    }
}
