package competency.framework.rules;

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
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RequirementState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on one competency or course: what counts, best first, and for each record that does not, why. */
final class CreditSearch {
    private final EvaluationRequest request;
    private final Decider decider;
    private final CreditNeed need;
    private @Nullable Credit best;
    // Acceptable too, and no better.
    private List<Credit> others = List.of();
    private @Nullable Rejections rejections;
    // Records on which a credit rests that is acceptable, where they are others than its own.
    private Set<RecordId> serving = Set.of();
    private NearMiss nearest = NearMiss.NONE;

    CreditSearch(EvaluationRequest request, Decider decider, CreditNeed need) {
        this.request = request;
        this.decider = decider;
        this.need = need;
    }

    /** Records with what they credit by themselves, or, where they count for nothing, with the reason. */
    void addAll(@Nullable Candidate first, Bearing bearing) {
        for (var candidate = first; candidate != null; candidate = candidate.next()) {
            add(candidate, bearing);
        }
    }

    void add(Candidate candidate, Bearing bearing) {
        var credit = candidate.credit();
        if (credit == null) {
            reject(candidate.rejection());
            return;
        }
        var decision = decide(credit, bearing);
        if (decision.outcome() == Standing.COUNTS) {
            accept(credit);
        } else {
            reject(candidate.record().id(), credit, decision);
        }
    }

    /**
     * A credit that bears on the requirement.
     *
     * @param bearers every record on which a credit of its worth can rest
     */
    void add(Credit credit, Bearing bearing, Set<RecordId> bearers) {
        var decision = decide(credit, bearing);
        if (decision.outcome() == Standing.COUNTS) {
            accept(credit);
            serving = serving.isEmpty() ? new HashSet<>() : serving;
            serving.addAll(bearers);
        } else {
            bearers.forEach(record -> reject(record, credit, decision));
        }
    }

    /** What the rules say of a credit, and how close to being met the requirement is by it. */
    private Decision<Standing> decide(Credit credit, Bearing bearing) {
        var decision = decider.decide(need.state(credit, bearing, request));
        // A part that falls short is told of, but the requirement is not therefore close to being met.
        if (decision.outcome() != Standing.COUNTS
                && (bearing != Bearing.PART_ONLY || decision.outcome() == Standing.PART_ONLY)) {
            nearest = nearest.milder(NearMiss.of(decision.outcome()));
        }
        return decision;
    }

    private void accept(Credit credit) {
        if (best == null) {
            best = credit;
            return;
        }
        others = others.isEmpty() ? new ArrayList<>(2) : others;
        if (compare(credit, best) < 0) {
            others.add(0, best); // it was found before those that are no worse
            best = credit;
        } else {
            others.add(credit);
        }
    }

    /** What satisfies the requirement, best first. */
    List<Credit> acceptable() {
        return Stream.concat(Stream.ofNullable(best), others.stream().sorted(this::compare))
                .toList();
    }

    /** How what is held stands against the requirement. */
    Held held(List<Measure> measures) {
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
        for (var credit : acceptable()) {
            if (credit.records().stream().anyMatch(elsewhere::contains)) {
                var decision = decider.decide(need.state(credit, Bearing.SERVES_ANOTHER, request));
                credit.records().forEach(record -> reject(record, credit, decision));
            } else {
                free.addAll(credit.records());
            }
        }
        return held(assigned, free, measures);
    }

    private Held held(@Nullable Credit accepted, Set<RecordId> useful, List<Measure> measures) {
        if (accepted == null) {
            var decision = decider.decide(new RequirementState(BestCredit.NONE, nearest));
            return new Held(decision, null, List.of(), List.of(), measures, told(useful), List.of());
        }
        var lastDay = need.lastDay(accepted);
        var lasting =
                BestCredit.lasting(lastDay, request.asOf(), request.policy().expiringDays());
        return new Held(
                decider.decide(new RequirementState(lasting, nearest)),
                lastDay,
                accepted.records(),
                accepted.via(),
                measures,
                told(useful),
                List.of());
    }

    private void reject(RecordId record, Credit credit, Decision<Standing> decision) {
        var day = switch (decision.outcome()) {
            case TOO_OLD -> credit.from();
            case EXPIRED -> credit.until();
            default -> null;
        };
        reject(new Rejection(record, decision.outcome(), decision.rule(), day, credit));
    }

    private void reject(Rejection rejection) {
        rejections = rejections == null ? new Rejections(need) : rejections;
        rejections.add(rejection);
    }

    private List<Rejection> told(Set<RecordId> useful) {
        return rejections == null ? List.of() : rejections.told(useful);
    }

    private int compare(Credit one, Credit other) {
        var order = need.compare(one, other);
        return order != 0 ? order : Derived.compareRecords(one.records(), other.records());
    }
}
