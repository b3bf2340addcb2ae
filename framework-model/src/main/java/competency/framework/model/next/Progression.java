package competency.framework.model.next;

import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far it is to another role.
 *
 * @param pathway the step that leads there; null if no pathway leads from the one role to the other
 * @param target how the person stands against that role today, and what to do next
 * @param monthsServed whole calendar months served in the role the way begins at, each day once
 * @param monthsToServe whole calendar months still to serve; 0 if none are asked for or all are served
 * @param servedOn first day on which the months are served if the person stays in post, the day asked about if they are
 *     served already; null if none are asked for, or some are missing and no post in that role is in force
 */
public record Progression(
        @Nullable Pathway pathway,
        Advice target,
        int monthsServed,
        int monthsToServe,
        @Nullable LocalDate servedOn) {
    /**
     * The nearest role first: the fewest mandatory requirements open, then the fewest hours of courses, those that no
     * course states counting as more than any, then the id of the role.
     */
    public static final Comparator<Progression> NEAREST_FIRST = Comparator.comparingInt(Progression::openRequirements)
            .thenComparingInt(each -> each.target().plan().coursesWithoutHours())
            .thenComparing(each -> each.target().plan().hours())
            .thenComparing(each -> each.target().evaluation().role().id());

    /** Refuses what is not stated. */
    public Progression {
        Present.require("target of Progression", target);
    }

    /**
     * The share of the other role's mandatory requirements that is satisfied already.
     *
     * @return how many, of how many
     */
    public Compliance share() {
        return target.evaluation().compliance();
    }

    /**
     * What the person holds there already: requirements and parts of groups that are satisfied by something held. How a
     * record came to count, for example through an equivalence, says {@link Finding#via()}.
     *
     * @return findings without children, in reading order
     */
    public List<Finding> held() {
        return target.evaluation().findings().stream()
                .flatMap(Progression::leaves)
                .filter(finding ->
                        finding.status().isSatisfied() && !finding.status().isProvisional())
                .toList();
    }

    /** Mandatory requirements of the other role that are not satisfied. */
    private int openRequirements() {
        return share().applicable() - share().satisfied();
    }

    private static Stream<Finding> leaves(Finding finding) {
        return finding.children().isEmpty()
                ? Stream.of(finding)
                : finding.children().stream().flatMap(Progression::leaves);
    }
}
