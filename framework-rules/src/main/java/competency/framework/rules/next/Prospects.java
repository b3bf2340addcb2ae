package competency.framework.rules.next;

import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What courses could do about every goal. A choice that courses cannot make is narrowed down to as many of its parts as
 * it needs, those first that take least.
 */
final class Prospects {
    private final Goals goals;
    private final Foresight foresight;
    private final Function<Goal, Prospect> look;
    private final IdentityHashMap<Finding, Prospect> seen = new IdentityHashMap<>();
    private final List<Prospect> found = new ArrayList<>();

    Prospects(Goals goals, Foresight foresight, Function<Goal, Prospect> look) {
        this.goals = goals;
        this.foresight = foresight;
        this.look = look;
    }

    /** Prospects of goals, with choices narrowed down, in the order of the goals. */
    List<Prospect> of(List<Goal> all) {
        var looked = all.stream().map(this::look).toList();
        foresight.foresee(
                looked.stream()
                        .map(Prospect::whetherClosed)
                        .flatMap(Optional::stream)
                        .toList(),
                false);
        foresight.foresee(
                looked.stream()
                        .map(Prospect::whetherTaught)
                        .flatMap(Optional::stream)
                        .toList(),
                true);
        all.forEach(this::add);
        return found;
    }

    /** A part of a choice may be looked at twice: to compare it with others, and then as what is chosen. */
    private Prospect look(Goal goal) {
        var known = seen.get(goal.then());
        var prospect = known == null ? look.apply(goal) : known.of(goal);
        seen.put(goal.then(), prospect);
        return prospect;
    }

    private void add(Goal goal) {
        var prospect = look(goal);
        if (goal.matter() == Matter.CHOICE && goal.isOpen() && prospect.courseHelp() == CourseHelp.NONE) {
            narrow(goal);
        } else {
            found.add(prospect);
        }
    }

    /** A part of a choice, and how little it takes. */
    private record Part(int number, Finding finding, int rank) {}

    private void narrow(Goal goal) {
        var group = (RequirementGroup) goal.requirement();
        var applicable = IntStream.range(0, group.children().size())
                .filter(i -> goal.then().children().get(i).status() != Status.NOT_APPLICABLE)
                .boxed()
                .toList();
        var needed = Math.min(group.count(), applicable.size());
        var oneOf = needed < applicable.size() ? goal.then() : goal.oneOf();
        applicable.stream()
                .map(i -> part(goal, group, i))
                .sorted(Comparator.comparingInt(Part::rank)
                        .thenComparing(part -> part.finding().status())
                        .thenComparing(Part::number))
                .limit(needed)
                .sorted(Comparator.comparing(Part::number))
                .forEach(part -> addPart(goal, group, part.number(), oneOf));
    }

    private Part part(Goal goal, RequirementGroup group, int number) {
        var finding = goal.then().children().get(number);
        return new Part(number, finding, Goal.isHeld(finding) ? 0 : rank(goal, group, number));
    }

    /** What courses satisfy, then what need not be taught since something is held, then what they teach, then the rest. */
    private int rank(Goal goal, RequirementGroup group, int number) {
        var part = look(whole(goal, group, number));
        if (!Foresight.isDealtOut(group)) {
            part.inherit(look(goal), number);
        }
        return switch (part.courseHelp()) {
            case CLOSE -> 1;
            case TEACH -> 3;
            case NONE -> part.isKnown() || fallsShort(part.goal().then().status()) ? 2 : 4;
        };
    }

    private static boolean fallsShort(Status status) {
        return status == Status.EXPIRED || status == Status.BELOW_LEVEL || status == Status.WEAK_EVIDENCE;
    }

    /** A part, whole even if it needs all of its own parts. */
    private static Goal whole(Goal goal, RequirementGroup group, int number) {
        var now = goal.now().children().get(number);
        var then = goal.then().children().get(number);
        return group.distinct()
                ? new Goal(goal.asked(), number, now, then, null, null, 0)
                : new Goal(then.requirement(), -1, now, then, null, null, 0);
    }

    private void addPart(Goal goal, RequirementGroup group, int number, @Nullable Finding oneOf) {
        if (group.distinct()) {
            var part = goals.of(goal, number, oneOf);
            if (part.need() != Need.NONE) {
                found.add(look(part));
            }
        } else {
            goals.of(goal.now().children().get(number), goal.then().children().get(number), oneOf, goal.dueOn())
                    .forEach(this::add);
        }
    }
}
