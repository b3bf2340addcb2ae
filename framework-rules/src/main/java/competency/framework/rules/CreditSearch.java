package competency.framework.rules;

import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RequirementState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on one competency or course: what counts, best first, and for each record that does not, why. */
final class CreditSearch {
    private final EvaluationRequest request;
    private final Decider decider;
    private final @Nullable ProficiencyScale scale;
    private final @Nullable Integer withinMonths;
    private final BiFunction<Credit, Bearing, CandidateState> stateOf;
    private final Comparator<Credit> bestFirst;
    private final List<Credit> acceptable = new ArrayList<>();
    private final TreeMap<RecordId, Rejection> rejections = new TreeMap<>();
    private final Set<RecordId> serving = new HashSet<>();
    private NearMiss nearest = NearMiss.NONE;

    CreditSearch(
            EvaluationRequest request,
            Decider decider,
            @Nullable ProficiencyScale scale,
            @Nullable Integer withinMonths,
            BiFunction<Credit, Bearing, CandidateState> stateOf) {
        this.request = request;
        this.decider = decider;
        this.scale = scale;
        this.withinMonths = withinMonths;
        this.stateOf = stateOf;
        bestFirst = Comparator.comparing(this::lastDay, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Credit::evidence, Comparator.reverseOrder())
                .thenComparing(credit -> -rank(credit.level()))
                .thenComparing(credit -> credit.via().size())
                .thenComparing(Credit::records, Derived::compareIds);
    }

    /** A record with what it credits by itself, or, where it counts for nothing, with the reason. */
    void add(Candidate candidate, Bearing bearing) {
        if (candidate.counts()) {
            add(candidate.credit(), bearing, Set.of(candidate.record().id()));
        } else {
            reject(candidate.rejection());
        }
    }

    /**
     * A credit that bears on the requirement.
     *
     * @param bearers every record on which a credit of its worth can rest
     */
    void add(Credit credit, Bearing bearing, Set<RecordId> bearers) {
        var decision = decider.decide(stateOf.apply(credit, bearing));
        if (decision.outcome() == Standing.COUNTS) {
            acceptable.add(credit);
            serving.addAll(bearers);
        } else {
            // A part that falls short is told of, but the requirement is not therefore close to being met.
            nearest = bearing == Bearing.PART_ONLY && decision.outcome() != Standing.PART_ONLY
                    ? nearest
                    : nearest.milder(NearMiss.of(decision.outcome()));
            reject(credit, decision, bearers);
        }
    }

    /** What satisfies the requirement, best first. */
    List<Credit> acceptable() {
        return acceptable.stream().sorted(bestFirst).toList();
    }

    /** How what is held stands against the requirement. */
    Held held(List<Measure> measures) {
        var best = acceptable.stream().min(bestFirst).orElse(null);
        return held(best, serving, measures);
    }

    /**
     * The same where records may serve one requirement only.
     *
     * @param assigned what serves this one; null if nothing is left for it
     * @param elsewhere records that serve others
     * @param measures how much of what is asked for is held
     */
    Held heldBy(@Nullable Credit assigned, Set<RecordId> elsewhere, List<Measure> measures) {
        var free = new HashSet<RecordId>();
        for (var credit : acceptable) {
            if (credit.records().stream().anyMatch(elsewhere::contains)) {
                reject(credit, decider.decide(stateOf.apply(credit, Bearing.SERVES_ANOTHER)), credit.records());
            } else {
                free.addAll(credit.records());
            }
        }
        return held(assigned, free, measures);
    }

    private Held held(@Nullable Credit best, Set<RecordId> useful, List<Measure> measures) {
        var decision = decider.decide(new RequirementState(bucket(best), nearest));
        var rejected = rejections.values().stream()
                .filter(rejection -> !useful.contains(rejection.record()))
                .toList();
        return new Held(
                decision,
                best == null ? null : lastDay(best),
                best == null ? List.of() : best.records(),
                best == null ? List.of() : best.via(),
                measures,
                rejected,
                List.of());
    }

    private BestCredit bucket(@Nullable Credit best) {
        return best == null
                ? BestCredit.NONE
                : BestCredit.lasting(
                        lastDay(best), request.asOf(), request.policy().expiringDays());
    }

    private void reject(Credit credit, Decision<Standing> decision, Collection<RecordId> bearers) {
        var day = switch (decision.outcome()) {
            case TOO_OLD -> credit.from();
            case EXPIRED -> credit.until();
            default -> null;
        };
        for (var record : bearers) {
            reject(new Rejection(record, decision.outcome(), decision.rule(), day, credit));
        }
    }

    /** Of several things told against one record, that which stands closest to counting is told. */
    private void reject(Rejection rejection) {
        rejections.merge(rejection.record(), rejection, (known, added) -> isCloser(added, known) ? added : known);
    }

    private boolean isCloser(Rejection one, Rejection other) {
        var mildness = one.reason().compareTo(other.reason());
        var credit = one.credit();
        var others = other.credit();
        return mildness > 0
                || (mildness == 0 && credit != null && others != null && bestFirst.compare(credit, others) < 0);
    }

    private @Nullable LocalDate lastDay(Credit credit) {
        return credit.untilWithin(withinMonths);
    }

    private int rank(@Nullable LevelId level) {
        // A part may be measured on another scale, whose levels never compare with these.
        return scale == null || level == null || !scale.has(level) ? 0 : scale.rankOf(level);
    }
}
