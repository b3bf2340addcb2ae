package competency.framework.rules;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RequirementState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on one competency or course: the best that counts, and for each record that does not, why. */
final class LeafSearch {
    private final EvaluationRequest request;
    private final @Nullable ProficiencyScale scale;
    private final @Nullable Integer withinMonths;
    private final Comparator<Credit> bestLast;
    private final TreeMap<RecordId, Rejection> rejections = new TreeMap<>();
    private final Set<RecordId> acceptable = new HashSet<>();
    private @Nullable Credit best;
    private NearMiss nearest = NearMiss.NONE;

    LeafSearch(EvaluationRequest request, @Nullable ProficiencyScale scale, @Nullable Integer withinMonths) {
        this.request = request;
        this.scale = scale;
        this.withinMonths = withinMonths;
        bestLast = Comparator.comparing(this::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Credit::evidence)
                .thenComparingInt(credit -> rank(credit.level()))
                .thenComparing(credit -> credit.via().size(), Comparator.reverseOrder())
                .thenComparing(credit -> credit.records().get(0), Comparator.reverseOrder());
    }

    /** Adds a candidate; {@code fit} is asked only of one that counts at all. */
    void add(Candidate candidate, Supplier<Decision<Standing>> fit) {
        if (!candidate.counts()) {
            reject(candidate.rejection());
            return;
        }
        var decision = fit.get();
        if (decision.outcome() == Standing.COUNTS) {
            acceptable.add(candidate.record().id());
            best = best == null || bestLast.compare(candidate.credit(), best) > 0 ? candidate.credit() : best;
        } else {
            nearest = nearest.milder(NearMiss.of(decision.outcome()));
            reject(candidate.rejection(decision));
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
                || (mildness == 0 && credit != null && others != null && bestLast.compare(credit, others) > 0);
    }

    Finding finding(
            Requirement leaf,
            String title,
            @Nullable EvidenceStrength evidenceNeeded,
            @Nullable LocalDate dueOn,
            Decider decider) {
        var state = new RequirementState(bucket(), nearest, Due.of(dueOn, request.asOf()));
        var decision = decider.decide(state);
        return new Finding(
                leaf,
                title,
                evidenceNeeded,
                decision.outcome(),
                decision.rule(),
                best == null ? null : lastDay(best),
                dueOn,
                best,
                rejected(),
                List.of());
    }

    private BestCredit bucket() {
        return best == null
                ? BestCredit.NONE
                : BestCredit.lasting(
                        lastDay(best), request.asOf(), request.policy().expiringDays());
    }

    private List<Rejection> rejected() {
        return rejections.values().stream()
                .filter(rejection -> !acceptable.contains(rejection.record()))
                .toList();
    }

    private @Nullable LocalDate lastDay(Credit credit) {
        return credit.untilWithin(withinMonths);
    }

    private int rank(@Nullable LevelId level) {
        return scale == null || level == null ? 0 : scale.rankOf(level);
    }
}
