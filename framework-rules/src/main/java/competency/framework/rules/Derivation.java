package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Closes credits over refreshers and equivalences until nothing new appears.
 *
 * <p>Credits are settled from the shortest derivation to the longest, and each worth is settled once. Whatever follows
 * from a credit is longer than the credit itself, so the first derivation of a worth is its shortest, the order in which
 * records are listed makes no difference, and cycles end by themselves.
 *
 * <p>Where each record may serve one requirement only, it matters on which records a credit rests: then a worth is
 * settled once for each set of records, up to some number.
 */
final class Derivation {
    /** One way to a credit: from credits of the worths of these numbers, and from these records themselves. */
    private record Step(Derived result, BitSet from, List<RecordId> own) {}

    private static final BitSet NOTHING = new BitSet();

    // Up to here every combination is followed by itself; of more, those worth the same are followed as one.
    private static final int MOST_APART = 1_000;

    private final CompetencyFramework framework;
    private final LocalDate asOf;
    private final RolePlan role;
    private final @Nullable Apart apart;
    private final Map<CompetencyId, List<Refreshers.Taken>> refreshers = new HashMap<>();
    private final PriorityQueue<Step> open =
            new PriorityQueue<>((one, other) -> Derived.shortestFirst(one.result(), other.result()));
    private final Bearers bearers = new Bearers();
    private final Map<CompetencyId, List<Derived>> credits = new HashMap<>();
    private final Set<Refreshers.Taken> based = new HashSet<>();

    /**
     * Made ready, with nothing followed yet.
     *
     * @param apart tells apart what rests on different records; null: what is worth the same is one
     */
    Derivation(EvaluationRequest request, RolePlan role, List<Refreshers.Taken> taken, @Nullable Apart apart) {
        framework = request.framework();
        asOf = request.asOf();
        this.role = role;
        this.apart = apart;
        for (var refresher : taken) {
            add(refreshers, refresher.competency(), refresher);
        }
    }

    /** Everything that follows from these credits, the credits themselves included. */
    Derivation from(Collection<Credit> direct) {
        direct.forEach(credit -> open(new Step(Derived.of(credit, false, false), NOTHING, credit.records())));
        for (var step = open.poll(); step != null; step = open.poll()) {
            var result = step.result();
            var isFirst = bearers.add(result.worth(), step.from(), step.own());
            if (apart == null ? isFirst : apart.settles(result)) {
                follow(result, Objects.requireNonNull(result.credit().competency()));
            }
        }
        bearers.close();
        return this;
    }

    /** To be settled when its turn comes, unless it is known by now that it will not be. */
    private void open(Step step) {
        if (apart == null || apart.isAwaited(step.result())) {
            open.add(step);
        } else {
            bearers.add(step.result().worth(), step.from(), step.own());
        }
    }

    /** Everything that follows at once from a credit that was settled just now. */
    private void follow(Derived settled, CompetencyId competency) {
        add(credits, competency, settled);
        refresh(settled, refreshers.getOrDefault(competency, List.of()));
        for (var equivalence : role.leadingOn(competency)) {
            combine(settled, competency, equivalence);
        }
    }

    List<Derived> of(CompetencyId competency) {
        return credits.getOrDefault(competency, List.of());
    }

    /** Every record on which a credit of this worth can rest, by whatever derivation. */
    Set<RecordId> bearersOf(Derived derived) {
        return bearers.of(derived.worth());
    }

    /** Whether what this refresher renews was held when it was taken. */
    boolean hadBase(Refreshers.Taken refresher) {
        return based.contains(refresher);
    }

    private void refresh(Derived base, List<Refreshers.Taken> taken) {
        for (var refresher : taken) {
            if (!base.closed() && isBase(base.credit(), refresher)) {
                based.add(refresher);
                var from = new BitSet();
                from.set(number(base));
                open(new Step(
                        Derived.of(refreshed(base.credit(), refresher), base.recognised(), false),
                        from,
                        List.of(refresher.completion().id())));
            }
        }
    }

    private static boolean isBase(Credit credit, Refreshers.Taken refresher) {
        var day = refresher.completion().on();
        var lapsesOn = credit.until() == null
                ? null
                : Credit.lastDay(credit.until(), refresher.line().lapseMonths());
        return !credit.from().isAfter(day)
                && (lapsesOn == null || !day.isAfter(lapsesOn))
                && !credit.records().contains(refresher.completion().id());
    }

    private Credit refreshed(Credit base, Refreshers.Taken refresher) {
        var line = refresher.line();
        var day = refresher.completion().on();
        var months = line.validMonths() == null ? competency(line.competency()).validMonths() : line.validMonths();
        return new Credit(
                base.competency(),
                base.level(),
                day,
                Credit.lastDay(day, months),
                base.evidence(),
                base.simulated(),
                appended(base.records(), refresher.completion().id()).stream()
                        .sorted()
                        .toList(),
                appended(base.via(), "refresher:" + refresher.completion().course()));
    }

    /** Every combination of this credit with settled ones for the other competencies of the equivalence. */
    private void combine(Derived last, CompetencyId competency, Equivalence equivalence) {
        var first = Combination.of(framework, equivalence, last, number(last));
        var partial = first.isAllowed() ? List.of(first) : List.<Combination>of();
        for (var other : equivalence.have()) {
            if (!other.equals(competency)) {
                partial = crossed(partial, of(other));
                partial = partial.size() > MOST_APART ? merged(partial) : partial;
            }
        }
        for (var combination : partial) {
            for (var target : equivalence.gives()) {
                if (role.bears(target)) {
                    open(new Step(combination.given(target, asOf), combination.worths(), List.of()));
                }
            }
        }
    }

    private List<Combination> crossed(List<Combination> partial, List<Derived> others) {
        return partial.stream()
                .flatMap(combination -> others.stream().map(other -> combination.with(other, number(other))))
                .filter(Combination::isAllowed)
                .toList();
    }

    private int number(Derived settled) {
        return bearers.number(settled.worth());
    }

    /** Combinations that are worth the same so far are one: the shortest so far stands for them. */
    private static List<Combination> merged(List<Combination> partial) {
        var shortest = new LinkedHashMap<Combination.Worth, Combination>();
        partial.forEach(combination -> shortest.merge(combination.worth(), combination, Combination::merged));
        return List.copyOf(shortest.values());
    }

    private static <T> List<T> appended(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private Competency competency(CompetencyId id) {
        return framework.competency(id).orElseThrow();
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }
}
