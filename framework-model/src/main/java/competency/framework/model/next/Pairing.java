package competency.framework.model.next;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds which requirements of two lists ask for the same. */
final class Pairing {
    private final Kinship kinship;
    private final List<Requirement> lefts;
    private final List<Requirement> rights;
    private final List<Pair> pairs = new ArrayList<>();

    /** Two requirements that ask for the same. */
    record Pair(Requirement left, Requirement right, List<String> via) {}

    Pairing(Kinship kinship, List<Requirement> lefts, List<Requirement> rights) {
        this.kinship = kinship;
        this.lefts = lefts;
        this.rights = rights;
        pairOff((left, right) -> left.id().equals(right.id()) && asksForTheSame(left, right));
        pairOff(Pairing::asksForTheSame);
        pairOff((left, right) -> left.id().equals(right.id()) && areGroups(left, right));
        pairByHistory();
        pairs.sort(Comparator.<Pair>comparingInt(pair -> lefts.indexOf(pair.left()))
                .thenComparingInt(pair -> rights.indexOf(pair.right())));
    }

    List<Requirement> onlyLeft() {
        return lefts.stream().filter(left -> !isPaired(left, true)).toList();
    }

    List<Requirement> onlyRight() {
        return rights.stream().filter(right -> !isPaired(right, false)).toList();
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<SharedRequirement> shared() {
        return pairs.stream()
                .map(pair -> new SharedRequirement(
                        ComparedRequirement.of(kinship.left(), pair.left()),
                        ComparedRequirement.of(kinship.right(), pair.right()),
                        pair.via(),
                        new TermComparison(kinship, pair).differences()))
                .toList();
    }

    /** Each requirement once, in reading order. */
    private void pairOff(BiPredicate<Requirement, Requirement> isSame) {
        for (var left : onlyLeft()) {
            onlyRight().stream()
                    .filter(right -> isSame.test(left, right))
                    .findFirst()
                    .ifPresent(right -> pairs.add(new Pair(left, right, viaParts(left, right))));
        }
    }

    /** How the parts of one group are known to be those of another; empty unless some have new codes. */
    private List<String> viaParts(Requirement left, Requirement right) {
        if (!(left instanceof RequirementGroup one && right instanceof RequirementGroup other)) {
            return List.of();
        }
        return via(new Pairing(kinship, one.children(), other.children()));
    }

    private static List<String> via(Pairing children) {
        return children.pairs().stream()
                .flatMap(pair -> pair.via().stream())
                .distinct()
                .toList();
    }

    /** What was split has several successors, and what was merged several predecessors. */
    private void pairByHistory() {
        var open = onlyRight();
        for (var left : onlyLeft()) {
            for (var right : open) {
                Subject.between(left, right, kinship)
                        .or(() -> between(left, right))
                        .ifPresent(via -> pairs.add(new Pair(left, right, via)));
            }
        }
    }

    /** Groups are the same whose every child has the same among the other's. */
    private Optional<List<String>> between(Requirement left, Requirement right) {
        if (!(left instanceof RequirementGroup one && right instanceof RequirementGroup other)) {
            return Optional.empty();
        }
        var children = new Pairing(kinship, one.children(), other.children());
        return children.onlyLeft().isEmpty() && children.onlyRight().isEmpty()
                ? Optional.of(via(children))
                : Optional.empty();
    }

    private boolean isPaired(Requirement requirement, boolean isLeft) {
        return pairs.stream().anyMatch(pair -> (isLeft ? pair.left() : pair.right()) == requirement);
    }

    private static boolean asksForTheSame(Requirement left, Requirement right) {
        return Subject.of(left).equals(Subject.of(right));
    }

    private static boolean areGroups(Requirement left, Requirement right) {
        return left instanceof RequirementGroup && right instanceof RequirementGroup;
    }
}
