package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Suppositions;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What courses could do about a goal. Asks the rules of evaluation, about nothing but the goal and what bears on it. */
final class Prospect {
    private final Goal goal;
    private final Suppositions suppositions;
    private final Hypotheses hypotheses;
    private final BitSet bearing;
    private final Portfolio held;
    private final CourseHelp help;

    Prospect(
            Goal goal,
            Suppositions suppositions,
            Hypotheses hypotheses,
            CourseIndex index,
            Shelf shelf,
            Portfolio all) {
        this.goal = goal;
        this.suppositions = suppositions;
        this.hypotheses = hypotheses;
        bearing = goal.matter().isOfCourses() ? shelf.takeable(index.bearingOn(goal.requirement())) : new BitSet();
        held = bearing.isEmpty() ? all : bearingOn(goal.asked(), all, index);
        help = bearing.isEmpty() ? CourseHelp.NONE : help();
    }

    private CourseHelp help() {
        if (reaches(bearing, false)) {
            return CourseHelp.CLOSE;
        }
        // What is known and was only shown too weakly need not be learned again.
        var isTaught = goal.need() != Need.RENEWAL || goal.isOpen();
        return isTaught
                        && goal.matter() != Matter.COURSE
                        && goal.then().status() != Status.WEAK_EVIDENCE
                        && reaches(bearing, true)
                ? CourseHelp.TEACH
                : CourseHelp.NONE;
    }

    Goal goal() {
        return goal;
    }

    /** What all courses together could do. */
    CourseHelp courseHelp() {
        return help;
    }

    /** The courses that can be taken and bear on the goal. */
    BitSet bearing() {
        return bearing;
    }

    /** Whether these courses do for the goal what all together could. */
    boolean reaches(BitSet courses) {
        return reaches(courses, help == CourseHelp.TEACH);
    }

    private boolean reaches(BitSet courses, boolean assessed) {
        var found = goal.in(finding(courses, assessed));
        if (goal.isOpen()) {
            return found.status() == Status.MET || found.status() == Status.EXPIRING;
        }
        return found.status() == Status.MET || (found.status() == Status.EXPIRING && lasts(found.validUntil()));
    }

    /** Whether what is held would last longer than it does; a course that gives no more than days of warning will do. */
    private boolean lasts(@Nullable LocalDate until) {
        var known = goal.then().validUntil();
        return until != null && known != null && until.isAfter(known) && !isRenewedForLonger();
    }

    private boolean isRenewedForLonger() {
        return goal.in(finding(bearing, false)).status() == Status.MET;
    }

    /** How the goal would stand after these courses, and after what they teach had been assessed. */
    Finding after(BitSet courses, boolean assessed) {
        return goal.in(finding(courses, assessed));
    }

    /** Whether something rests on what would be assessed after courses. */
    boolean restsOnAssessment(Finding finding) {
        return hypotheses.restsOnAssessment(finding);
    }

    private Finding finding(BitSet courses, boolean assessed) {
        var completions = new ArrayList<Completion>(held.completions());
        var awards = new ArrayList<Award>(held.awards());
        for (int course = courses.nextSetBit(0); course >= 0; course = courses.nextSetBit(course + 1)) {
            completions.add(hypotheses.passed(course));
            if (assessed) {
                awards.addAll(hypotheses.assessed(course));
            }
        }
        return suppositions.finding(
                goal.asked(),
                new Portfolio(
                        held.person(),
                        held.posts(),
                        completions,
                        awards,
                        held.registrations(),
                        held.checks(),
                        held.practice(),
                        held.memberships(),
                        List.of()));
    }

    /** What is held and bears on a requirement; nothing else makes a difference to it. */
    private static Portfolio bearingOn(Requirement requirement, Portfolio all, CourseIndex index) {
        var framework = index.framework();
        var competencies = index.leadingTo(requirement);
        var courses = new HashSet<CourseId>();
        addCourses(requirement, courses);
        var completions = all.completions().stream()
                .filter(completion -> courses.contains(completion.course())
                        || framework
                                .course(completion.course())
                                .filter(course -> credits(course, competencies))
                                .isPresent())
                .toList();
        var awards = all.awards().stream()
                .filter(award -> names(award, competencies, framework))
                .toList();
        var isGroup = requirement instanceof RequirementGroup;
        return new Portfolio(
                all.person(),
                isGroup ? all.posts() : List.of(),
                completions,
                awards,
                isGroup ? all.registrations() : List.of(),
                isGroup ? all.checks() : List.of(),
                isGroup ? all.practice() : List.of(),
                isGroup ? all.memberships() : List.of(),
                List.of());
    }

    private static void addCourses(Requirement requirement, Set<CourseId> courses) {
        if (requirement instanceof CourseRequirement leaf) {
            courses.add(leaf.course());
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> addCourses(child, courses));
        }
    }

    private static boolean credits(Course course, Set<CompetencyId> competencies) {
        return course.develops().stream().anyMatch(line -> competencies.contains(line.competency()))
                || course.refreshes().stream().anyMatch(line -> competencies.contains(line.competency()));
    }

    private static boolean names(Award award, Set<CompetencyId> competencies, CompetencyFramework framework) {
        return framework.competenciesFor(award.code()).stream()
                .anyMatch(competency -> competencies.contains(competency.id()));
    }
}
