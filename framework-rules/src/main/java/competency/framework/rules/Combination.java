package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Credits that together stand in for others, by one equivalence: one credit for each competency it needs. */
final class Combination {
    /** The shortest first; of equally short ones that which rests on fewer records, then on smaller ids. */
    static final Comparator<Combination> SHORTEST_FIRST = Comparator.comparingInt(
                    (Combination combination) -> combination.via().size())
            .thenComparing(Combination::records, Derived::compareRecords);

    /** What a combination is worth so far. Combinations of the same worth lead to the same credits. */
    record Worth(
            LocalDate from,
            @Nullable LocalDate until,
            EvidenceStrength evidence,
            int lowestRank,
            boolean simulated,
            boolean recognised,
            boolean closed) {}

    private final CompetencyFramework framework;
    private final Equivalence equivalence;
    private final List<Derived> parts;
    private final BitSet worths;
    // Made when they are first asked for: of very many combinations few are.
    private @Nullable List<RecordId> records;
    private @Nullable List<String> via;

    private Combination(CompetencyFramework framework, Equivalence equivalence, List<Derived> parts, BitSet worths) {
        this.framework = framework;
        this.equivalence = equivalence;
        this.parts = parts;
        this.worths = worths;
    }

    static Combination of(CompetencyFramework framework, Equivalence equivalence, Derived part, int worth) {
        var worths = new BitSet();
        worths.set(worth);
        return new Combination(framework, equivalence, List.of(part), worths);
    }

    Combination with(Derived part, int worth) {
        var longer = new ArrayList<Derived>(parts.size() + 1);
        longer.addAll(parts);
        longer.add(part);
        var more = (BitSet) worths.clone();
        more.set(worth);
        return new Combination(framework, equivalence, longer, more);
    }

    /** One combination for two that are worth the same: the shorter, which from now on stands for both. */
    Combination merged(Combination other) {
        var shorter = SHORTEST_FIRST.compare(this, other) <= 0 ? this : other;
        shorter.worths.or(shorter == this ? other.worths : worths);
        return shorter;
    }

    /** The numbers of the worths of all parts, also of those combinations that this one stands for. */
    BitSet worths() {
        return worths;
    }

    /** Whether it rests on one recognition at most. */
    boolean isAllowed() {
        var own = equivalence.kind() == EquivalenceKind.RECOGNITION ? 1 : 0;
        return recognitions() + own <= 1;
    }

    private int recognitions() {
        var count = 0;
        for (var part : parts) {
            count += part.recognised() ? 1 : 0;
        }
        return count;
    }

    Worth worth() {
        return new Worth(
                from(),
                until(),
                evidence(),
                parts.stream().mapToInt(this::rank).min().orElseThrow(),
                simulated(),
                recognitions() > 0,
                isClosed());
    }

    /** What is credited to one competency that the equivalence gives. */
    Derived given(CompetencyId target, LocalDate asOf) {
        var competency = competency(target);
        var from = from();
        var via = new ArrayList<>(via());
        via.add("equivalence:" + equivalence.id());
        var credit = new Credit(
                target,
                level(competency),
                from,
                Credit.earlier(until(), Credit.lastDay(from, competency.validMonths())),
                evidence(),
                simulated(),
                records(),
                via);
        var recognised = equivalence.kind() == EquivalenceKind.RECOGNITION || recognitions() > 0;
        return Derived.of(credit, recognised, !equivalence.appliesOn(asOf) || isClosed());
    }

    private boolean isClosed() {
        for (var part : parts) {
            if (part.closed() || !equivalence.appliesToAwardOf(part.credit().from())) {
                return true;
            }
        }
        return false;
    }

    private LocalDate from() {
        var latest = parts.get(0).credit().from();
        for (var part : parts) {
            latest = part.credit().from().isAfter(latest) ? part.credit().from() : latest;
        }
        return latest;
    }

    private @Nullable LocalDate until() {
        LocalDate until = null;
        for (var part : parts) {
            until = Credit.earlier(until, part.credit().until());
        }
        return until;
    }

    private EvidenceStrength evidence() {
        var weakest = parts.get(0).credit().evidence();
        for (var part : parts) {
            weakest = part.credit().evidence().isAtLeast(weakest)
                    ? weakest
                    : part.credit().evidence();
        }
        return weakest;
    }

    private boolean simulated() {
        for (var part : parts) {
            if (part.credit().simulated()) {
                return true;
            }
        }
        return false;
    }

    private List<RecordId> records() {
        if (records == null) {
            records = parts.size() == 1 ? parts.get(0).credit().records() : joinedRecords();
        }
        return records;
    }

    private List<RecordId> joinedRecords() {
        return parts.stream()
                .flatMap(part -> part.credit().records().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> via() {
        if (via == null) {
            via = parts.size() == 1 ? parts.get(0).credit().via() : joinedVia();
        }
        return via;
    }

    private List<String> joinedVia() {
        return parts.stream()
                .flatMap(part -> part.credit().via().stream())
                .distinct()
                .toList();
    }

    /** The lowest level where all scales are the same, else what the equivalence says, else the lowest of the target. */
    private @Nullable LevelId level(Competency target) {
        var scale = framework.scaleOf(target).orElse(null);
        if (scale == null) {
            return null;
        }
        if (isMeasuredOn(scale)) {
            return lowestLevel(scale);
        }
        return equivalence.level() == null ? scale.lowest() : equivalence.level();
    }

    private LevelId lowestLevel(ProficiencyScale scale) {
        var lowest = Objects.requireNonNull(parts.get(0).credit().level());
        for (var part : parts) {
            var level = Objects.requireNonNull(part.credit().level());
            lowest = scale.rankOf(level) < scale.rankOf(lowest) ? level : lowest;
        }
        return lowest;
    }

    private boolean isMeasuredOn(ProficiencyScale scale) {
        for (var have : equivalence.have()) {
            if (!scale.id().equals(competency(have).scale())) {
                return false;
            }
        }
        return true;
    }

    private int rank(Derived part) {
        var level = part.credit().level();
        var competency = competency(Objects.requireNonNull(part.credit().competency()));
        return level == null ? 0 : framework.scaleOf(competency).orElseThrow().rankOf(level);
    }

    private Competency competency(CompetencyId id) {
        return framework.competency(id).orElseThrow();
    }
}
