package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceWorth.Refreshing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 3.4 and 3.5, details 26: everything that is held, by trying every derivation from everything held so far, again and
 * again, and keeping the shortest new ones, until there is nothing new. For 4.8, credits that rest on different records
 * are not one.
 */
final class ReferenceDerivation {
    private static final int MOST_ALIKE = 144;
    private static final int NOT_HELD = -1;

    private final ReferenceLookup lookup;
    private final ReferenceWorth worth;
    private final LocalDate asOf;
    private final boolean apart;
    private final List<ReferenceCredit> settled = new ArrayList<>();
    private final Map<List<Object>, Integer> known = new HashMap<>();
    private final Map<List<Object>, Set<RecordId>> bearers = new HashMap<>();
    private final Map<List<Object>, ReferenceCredit> waiting = new HashMap<>();

    /**
     * Tries everything.
     *
     * @param apart whether credits worth the same that rest on different records are told apart
     */
    ReferenceDerivation(ReferenceLookup lookup, ReferenceWorth worth, LocalDate asOf, boolean apart) {
        this.lookup = lookup;
        this.worth = worth;
        this.asOf = asOf;
        this.apart = apart;
        direct().forEach(this::offer);
        while (!waiting.isEmpty()) {
            settle(shortest());
        }
        settled.stream()
                .filter(credit -> direct().anyMatch(each -> each.identity().equals(credit.identity())))
                .forEach(credit -> direct().filter(each -> each.identity().equals(credit.identity()))
                        .forEach(each -> bear(credit, each.records())));
        while (bearMore()) {
            // until no credit gains a record
        }
    }

    /**
     * Every record on which a credit can rest, by whatever derivation: credits that are one are borne by the records of
     * all of them.
     */
    Set<RecordId> bearers(ReferenceCredit credit) {
        return bearers.getOrDefault(credit.identity(), Set.of());
    }

    private boolean bear(ReferenceCredit credit, Collection<RecordId> records) {
        return bearers.computeIfAbsent(credit.identity(), unused -> new HashSet<>())
                .addAll(records);
    }

    private boolean bearMore() {
        var grew = false;
        for (var refresher : worth.refreshing()) {
            if (refresher.worth().standing(asOf) == Standing.COUNTS) {
                for (var base :
                        settled.stream().filter(each -> isBase(each, refresher)).toList()) {
                    var result = refreshed(base, refresher);
                    grew |= bear(result, bearers(base));
                    grew |= bear(result, List.of(refresher.worth().record().id()));
                }
            }
        }
        for (var equivalence : lookup.equivalences()) {
            for (var parts : combinations(equivalence)) {
                if (recognitions(equivalence, parts) <= 1) {
                    for (var target : equivalence.gives()) {
                        var result = new ReferenceCombination(lookup, equivalence, parts, asOf, this::position)
                                .credit(target);
                        for (var part : parts) {
                            grew |= bear(result, bearers(part));
                        }
                    }
                }
            }
        }
        return grew;
    }

    /** All credits of a competency, closed ones included. */
    List<ReferenceCredit> of(CompetencyId competency) {
        return settled.stream()
                .filter(credit -> competency.equals(credit.competency()))
                .toList();
    }

    /** Keeps the preferred of what is one credit, unless it is settled already. */
    private void offer(ReferenceCredit credit) {
        if (!known.containsKey(identity(credit))) {
            waiting.merge(
                    identity(credit),
                    credit,
                    (one, other) -> ReferenceCredit.shortestFirst().compare(one, other) <= 0 ? one : other);
        }
    }

    /** Everything that is waiting with the fewest steps. */
    private List<ReferenceCredit> shortest() {
        var sorted = waiting.values().stream()
                .sorted(ReferenceCredit.shortestFirst())
                .toList();
        return sorted.stream()
                .filter(credit -> credit.via().size() == sorted.get(0).via().size())
                .toList();
    }

    /** What rests on what is new can only have more steps, so nothing settled is ever improved upon. */
    private void settle(List<ReferenceCredit> next) {
        for (var credit : next) {
            waiting.remove(identity(credit));
            known.put(identity(credit), NOT_HELD);
            if (!apart || addsToThoseAlike(credit)) {
                known.put(identity(credit), settled.size());
                settled.add(credit);
            }
        }
        var fresh = next.stream().filter(credit -> position(credit) != NOT_HELD).toList();
        refreshed(fresh).forEach(this::offer);
        exchanged(fresh).forEach(this::offer);
    }

    /** 4.8: of those worth the same, one that needs all the records of a shorter one is no use; and 144 are enough. */
    private boolean addsToThoseAlike(ReferenceCredit credit) {
        var alike = settled.stream()
                .filter(other -> other.identity().equals(credit.identity()))
                .toList();
        return alike.size() < MOST_ALIKE
                && alike.stream().noneMatch(other -> credit.records().containsAll(other.records()));
    }

    private List<Object> identity(ReferenceCredit credit) {
        return apart ? List.of(credit.identity(), credit.records()) : credit.identity();
    }

    private Stream<ReferenceCredit> direct() {
        return worth.all()
                .filter(each -> each.standing(asOf) == Standing.COUNTS)
                .map(ReferenceWorth.Worth::credit);
    }

    /** 3.4. */
    private Stream<ReferenceCredit> refreshed(List<ReferenceCredit> fresh) {
        return worth.refreshing().stream()
                .filter(refresher -> refresher.worth().standing(asOf) == Standing.COUNTS)
                .flatMap(refresher ->
                        fresh.stream().filter(base -> isBase(base, refresher)).map(base -> refreshed(base, refresher)));
    }

    /** Details 26: held then or not lapsed for too long, not closed, and not resting on the refresher itself. */
    static boolean isBase(ReferenceCredit base, Refreshing refresher) {
        var record = refresher.worth().record();
        var lapsed = base.until() == null
                ? null
                : ReferenceDays.months(base.until(), refresher.line().lapseMonths());
        return refresher.line().competency().equals(base.competency())
                && !base.closed()
                && !base.from().isAfter(record.on())
                && !ReferenceDays.isPast(lapsed, record.on())
                && !base.restsOn(record.id());
    }

    private ReferenceCredit refreshed(ReferenceCredit base, Refreshing refresher) {
        var record = refresher.worth().record();
        var line = refresher.line();
        var competency = lookup.competency(line.competency());
        var months = line.validMonths() == null ? competency.validMonths() : line.validMonths();
        var records = new ArrayList<>(base.records());
        records.add(record.id());
        return new ReferenceCredit(
                base.competency(),
                base.level(),
                record.on(),
                ReferenceDays.months(record.on(), months),
                base.evidence(),
                base.simulated(),
                base.recognised(),
                false,
                ReferenceCredit.sorted(records),
                Stream.concat(base.via().stream(), refresher.worth().via().stream())
                        .toList());
    }

    /** 3.5: every combination of one credit for each competency in have, at least one of them fresh. */
    private Stream<ReferenceCredit> exchanged(List<ReferenceCredit> fresh) {
        var newest = settled.size() - fresh.size();
        return lookup.equivalences().stream()
                .flatMap(equivalence -> combinations(equivalence).stream()
                        .filter(parts -> latest(parts) >= newest && recognitions(equivalence, parts) <= 1)
                        .flatMap(parts -> equivalence.gives().stream()
                                .map(target -> new ReferenceCombination(
                                                lookup, equivalence, parts, asOf, this::position)
                                        .credit(target))));
    }

    private int latest(List<ReferenceCredit> parts) {
        return parts.stream().mapToInt(this::position).max().orElseThrow();
    }

    private int position(ReferenceCredit credit) {
        return known.getOrDefault(identity(credit), NOT_HELD);
    }

    private static long recognitions(Equivalence equivalence, List<ReferenceCredit> parts) {
        return parts.stream().filter(ReferenceCredit::recognised).count()
                + (equivalence.kind() == EquivalenceKind.RECOGNITION ? 1 : 0);
    }

    private List<List<ReferenceCredit>> combinations(Equivalence equivalence) {
        List<List<ReferenceCredit>> combinations = List.of(List.of());
        for (var competency : equivalence.have()) {
            combinations = combinations.stream()
                    .flatMap(begun -> of(competency).stream()
                            .map(part -> Stream.concat(begun.stream(), Stream.of(part))
                                    .toList()))
                    .toList();
        }
        return combinations;
    }
}
