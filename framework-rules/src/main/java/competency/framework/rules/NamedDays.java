package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an answer may change, but for what is counted up ({@link CountedDays}): every day that something
 * names, with every length of time that something names added to it, and the days of warning and of grace around each.
 * More days than needed do no harm; one too few would.
 */
final class NamedDays {
    private final EvaluationRequest request;
    private final Set<LocalDate> named = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();

    NamedDays(EvaluationRequest request) {
        this.request = request;
        ofPortfolio();
        ofFramework();
        request.framework().requirementsOf(request.role()).forEach(this::ofRequirement);
    }

    SortedSet<LocalDate> after(LocalDate day) {
        var days = new TreeSet<LocalDate>();
        for (var last : named) {
            around(last, days);
            for (var length : months) {
                around(last.plusMonths(length), days);
            }
        }
        return days.subSet(day.plusDays(1), Days.LAST.plusDays(1)); // later ones cannot be asked about
    }

    /** A day, the day after it, and the days of warning and of grace that belong to it. */
    private void around(LocalDate last, Set<LocalDate> days) {
        days.add(last);
        days.add(last.plusDays(1));
        days.add(last.plusDays(2)); // a window that begins the day after
        days.add(last.minusDays(request.policy().expiringDays()));
        days.add(last.plusDays(request.policy().graceDays() + 1L));
    }

    private void ofPortfolio() {
        var portfolio = request.portfolio();
        portfolio.posts().forEach(post -> name(post.from(), post.until()));
        portfolio.completions().forEach(completion -> name(completion.on(), completion.revokedOn()));
        portfolio.awards().forEach(award -> {
            name(award.on(), award.until());
            name(award.revokedOn());
        });
        portfolio.registrations().forEach(entry -> name(entry.from(), entry.until()));
        portfolio.checks().forEach(check -> name(check.on()));
        portfolio.practice().forEach(entry -> name(entry.from(), entry.until()));
        portfolio.memberships().forEach(membership -> name(membership.from(), membership.until()));
        portfolio.waivers().forEach(waiver -> name(waiver.from(), waiver.until()));
    }

    private void ofFramework() {
        var content = request.framework().content();
        content.competencies().stream().map(Competency::validMonths).forEach(this::last);
        for (var equivalence : content.equivalences()) {
            name(equivalence.from(), equivalence.until());
        }
        for (var course : content.courses()) {
            course.develops().forEach(line -> last(line.validMonths()));
            course.refreshes().forEach(line -> last(line.validMonths()));
        }
    }

    private void ofRequirement(Requirement requirement) {
        var terms = requirement.terms();
        name(terms.applicability().effectiveFrom(), terms.applicability().effectiveUntil());
        var weeks = terms.dueWeeks();
        if (weeks != null) {
            request.portfolio().posts().forEach(post -> name(post.from().plusWeeks(weeks)));
        }
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(this::ofRequirement);
        } else if (requirement instanceof CompetencyRequirement leaf) {
            last(leaf.withinMonths());
        } else if (requirement instanceof CourseRequirement leaf) {
            last(leaf.withinMonths());
        } else if (requirement instanceof CheckRequirement leaf) {
            last(leaf.withinMonths());
        } else if (requirement instanceof MembershipRequirement leaf) {
            last(leaf.unbrokenMonths());
        } else if (requirement instanceof ExperienceRequirement leaf) {
            last(leaf.months());
        } else if (requirement instanceof PracticeRequirement leaf) {
            last(leaf.withinMonths());
        }
    }

    private void name(@Nullable LocalDate... days) {
        for (var day : days) {
            if (day != null) {
                named.add(day);
            }
        }
    }

    private void last(@Nullable Integer length) {
        if (length != null) {
            months.add(length);
        }
    }
}
