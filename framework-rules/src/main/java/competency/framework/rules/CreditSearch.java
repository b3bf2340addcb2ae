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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on one competency or course: what counts, best first, and for each record that does not, why. */
final class CreditSearch {
    private final EvaluationRequest request;
    private final Decider decider;
    private final CreditNeed need;
    private List<Credit> acceptable = List.of();
    private List<Rejection> rejections = List.of();
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
        } else {
            add(credit, bearing, Set.of(), credit.records());
        }
    }

    /**
     * A credit that bears on the requirement.
     *
     * @param bearers every record on which a credit of its worth can rest
     */
    void add(Credit credit, Bearing bearing, Set<RecordId> bearers) {
        add(credit, bearing, bearers, bearers);
    }

    private void add(Credit credit, Bearing bearing, Set<RecordId> others, Collection<RecordId> bearers) {
        var decision = decider.decide(need.state(credit, bearing, request));
        if (decision.outcome() == Standing.COUNTS) {
            acceptable = acceptable.isEmpty() ? new ArrayList<>(2) : acceptable;
            acceptable.add(credit);
            serve(others);
        } else {
            // A part that falls short is told of, but the requirement is not therefore close to being met.
            nearest = bearing == Bearing.PART_ONLY && decision.outcome() != Standing.PART_ONLY
                    ? nearest
                    : nearest.milder(NearMiss.of(decision.outcome()));
            reject(credit, decision, bearers);
        }
    }

    private void serve(Set<RecordId> records) {
        if (!records.isEmpty()) {
            serving = serving.isEmpty() ? new HashSet<>() : serving;
            serving.addAll(records);
        }
    }

    /** What satisfies the requirement, best first. */
    List<Credit> acceptable() {
        return acceptable.stream().sorted(this::compare).toList();
    }

    /** How what is held stands against the requirement. */
    Held held(List<Measure> measures) {
        @Nullable Credit best = null;
        for (var credit : acceptable) {
            best = best == null || compare(credit, best) < 0 ? credit : best;
        }
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
                reject(credit, decider.decide(need.state(credit, Bearing.SERVES_ANOTHER, request)), credit.records());
            } else {
                free.addAll(credit.records());
            }
        }
        return held(assigned, free, measures);
    }

    private Held held(@Nullable Credit best, Set<RecordId> useful, List<Measure> measures) {
        return new Held(
                decider.decide(new RequirementState(bucket(best), nearest)),
                best == null ? null : lastDay(best),
                best == null ? List.of() : best.records(),
                best == null ? List.of() : best.via(),
                measures,
                rejected(useful),
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

    private void reject(Rejection rejection) {
        rejections = rejections.isEmpty() ? new ArrayList<>(4) : rejections;
        rejections.add(rejection);
    }

    /** In the order of their ids; of several things told against one record, that which stands closest to counting. */
    private List<Rejection> rejected(Set<RecordId> useful) {
        if (!useful.isEmpty() && !rejections.isEmpty()) {
            rejections.removeIf(rejection -> useful.contains(rejection.record()));
        }
        if (rejections.size() < 2) {
            return List.copyOf(rejections);
        }
        rejections.sort(this::compare);
        var told = new ArrayList<Rejection>(rejections.size());
        for (var rejection : rejections) {
            if (told.isEmpty() || !told.get(told.size() - 1).record().equals(rejection.record())) {
                told.add(rejection);
            }
        }
        return List.copyOf(told);
    }

    /**
     * By record, and of one record that which stands closest to counting first. Where others would credit the same, its own
     * credit is told.
     */
    private int compare(Rejection one, Rejection other) {
        var order = one.record().compareTo(other.record());
        if (order == 0) {
            order = other.reason().compareTo(one.reason());
        }
        var credit = one.credit();
        var others = other.credit();
        if (order != 0 || credit == null || others == null) {
            return order;
        }
        order = compareWorths(credit, others);
        if (order == 0) {
            order = Boolean.compare(
                    others.records().contains(one.record()), credit.records().contains(one.record()));
        }
        return order != 0 ? order : Derived.compareIds(credit.records(), others.records());
    }

    private int compare(Credit one, Credit other) {
        var order = compareWorths(one, other);
        return order != 0 ? order : Derived.compareIds(one.records(), other.records());
    }

    /** The better credit first: that which lasts longer, is shown better, is higher, is closer to its record. */
    private int compareWorths(Credit one, Credit other) {
        var order = compareLastDays(lastDay(one), lastDay(other));
        if (order == 0) {
            order = other.evidence().compareTo(one.evidence());
        }
        if (order == 0) {
            order = Integer.compare(need.rank(other.level()), need.rank(one.level()));
        }
        return order != 0
                ? order
                : Integer.compare(one.via().size(), other.via().size());
    }

    private static int compareLastDays(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Boolean.compare(other == null, one == null);
        }
        return other.compareTo(one);
    }

    private @Nullable LocalDate lastDay(Credit credit) {
        return credit.untilWithin(need.withinMonths());
    }
}
