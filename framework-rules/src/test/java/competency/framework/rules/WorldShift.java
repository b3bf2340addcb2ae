package competency.framework.rules;

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
import org.jspecify.annotations.Nullable;

/**
 * The same question so many years later: every day in it moved, nothing else. 29 February becomes the 28th where the year
 * has no other.
 */
record WorldShift(int years) {
    private @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : shift(day);
    }

    private LocalDate shift(LocalDate day) {
        return day.plusYears(years);
    }

    EvaluationRequest shifted(EvaluationRequest request) {
        return new EvaluationRequest(
                shifted(request.framework()),
                shifted(request.portfolio()),
                request.role(),
                request.setting(),
                shift(request.asOf()),
                request.policy());
    }

    private CompetencyFramework shifted(CompetencyFramework framework) {
        var content = framework.content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences().stream().map(this::shifted).toList(),
                content.courses().stream().map(this::shifted).toList(),
                content.roles().stream().map(this::shifted).toList()));
    }

    private Equivalence shifted(Equivalence each) {
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

    private Course shifted(Course course) {
        return course.toBuilder()
                .accredited(later(course.accreditedFrom()), later(course.accreditedUntil()))
                .build();
    }

    private RoleProfile shifted(RoleProfile role) {
        return new RoleProfile(
                role.id(),
                role.title(),
                role.family(),
                role.tier(),
                role.settings(),
                role.bases(),
                role.requirements().stream().map(this::shifted).toList(),
                role.basis());
    }

    private RequirementTerms shifted(RequirementTerms terms) {
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

    private Requirement shifted(Requirement requirement) {
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
        var children = group.children().stream().map(this::shifted).toList();
        return new RequirementGroup(terms, group.kind(), group.count(), group.distinct(), children);
    }

    private Portfolio shifted(Portfolio portfolio) {
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
                portfolio.awards().stream().map(this::shifted).toList(),
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

    private Award shifted(Award award) {
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
