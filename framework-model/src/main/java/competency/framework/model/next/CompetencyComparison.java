package competency.framework.model.next;

import competency.framework.model.catalogue.Competency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds which competencies of a framework another version does not have, or has otherwise. */
final class CompetencyComparison {
    private final Kinship kinship;
    private final List<CompetencyChange> changes = new ArrayList<>();
    private final Set<Competency> continuing = new HashSet<>();

    CompetencyComparison(Kinship kinship) {
        this.kinship = kinship;
    }

    /** In the order of the left framework, then what is new in that of the right one. */
    List<CompetencyChange> changes() {
        for (var left : kinship.left().content().competencies()) {
            var same = kinship.right().competency(left.id());
            if (same.isPresent()) {
                compare(left, same.get());
            } else {
                follow(left);
            }
        }
        kinship.right().content().competencies().stream()
                .filter(right -> kinship.left().competency(right.id()).isEmpty())
                .filter(right -> !continuing.contains(right))
                .forEach(right -> changes.add(new CompetencyChange(null, right, List.of(), List.of())));
        return changes;
    }

    private void compare(Competency left, Competency right) {
        var differences = differences(left, right);
        if (!differences.isEmpty()) {
            changes.add(new CompetencyChange(left, right, List.of(), differences));
        }
    }

    /** By what is new; where nothing new continues it, by what there was already. */
    private void follow(Competency left) {
        var all = kinship.right().content().competencies();
        var found = successors(
                left,
                all.stream()
                        .filter(right -> kinship.left().competency(right.id()).isEmpty()));
        if (found.isEmpty()) {
            found = successors(left, all.stream());
        }
        if (found.isEmpty()) {
            changes.add(new CompetencyChange(left, null, List.of(), List.of()));
        }
        for (var change : found) {
            continuing.add(change.right());
            changes.add(change);
        }
    }

    private List<CompetencyChange> successors(Competency left, Stream<Competency> rights) {
        return rights.flatMap(right -> successor(left, right).stream()).toList();
    }

    private Optional<CompetencyChange> successor(Competency left, Competency right) {
        return kinship.between(left.id(), right.id())
                .map(via -> new CompetencyChange(left, right, via, differences(left, right)));
    }

    private List<Difference> differences(Competency left, Competency right) {
        var differences = new ArrayList<Difference>();
        add(Aspect.TITLE, left.title(), right.title(), differences);
        if (!codes(left).equalsIgnoreCase(codes(right))) {
            add(Aspect.CODES, codes(left), codes(right), differences);
        }
        var terms = new LeafComparison(kinship, differences);
        terms.evidence(left.evidenceAtLeast(), right.evidenceAtLeast());
        terms.validity(left.validMonths(), right.validMonths());
        return differences;
    }

    private static void add(Aspect aspect, String left, String right, List<Difference> differences) {
        if (!left.equals(right)) {
            differences.add(new Difference(null, aspect, left, right, null));
        }
    }

    private static String codes(Competency competency) {
        var codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        competency.codes().forEach(code -> codes.add(code.code().strip()));
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }
}
