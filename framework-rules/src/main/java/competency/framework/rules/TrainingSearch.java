package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RequirementState;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what bears on requirements for competencies and courses. */
final class TrainingSearch {
    private final EvaluationRequest request;
    private final Decider decider;
    private final Candidates candidates;
    private @Nullable Held nothing;

    TrainingSearch(EvaluationRequest request, RolePlan role, Decider decider) {
        this.request = request;
        this.decider = decider;
        candidates = new Candidates(request, role, decider);
    }

    Candidates candidates() {
        return candidates;
    }

    /** What bears on a requirement, and which record or records it can rest on. */
    Held held(CreditNeed need) {
        if (candidates.isAlone(need.lineage())) {
            return candidates.at(need.place()) == null ? nothing() : alone(need).held(List.of());
        }
        return search(need, candidates.credits()).held(parts(need));
    }

    /** What bears on a requirement of a group in which each record may serve one requirement only. */
    CreditSearch searchApart(CreditNeed need) {
        return candidates.isAlone(need.lineage()) ? alone(need) : search(need, candidates.creditsApart());
    }

    /** What is held where nothing bears on a requirement at all. */
    private Held nothing() {
        if (nothing == null) {
            var decision = decider.decide(new RequirementState(BestCredit.NONE, NearMiss.NONE));
            nothing = Held.of(decision, null, List.of(), List.of(), List.of());
        }
        return nothing;
    }

    private CreditSearch alone(CreditNeed need) {
        var found = new CreditSearch(request, decider, need);
        found.addAll(candidates.at(need.place()), Bearing.DIRECT);
        return found;
    }

    private CreditSearch search(CreditNeed need, Derivation credits) {
        var found = new CreditSearch(request, decider, need);
        var resting = new HashSet<RecordId>();
        for (var derived : credits.of(competency(need))) {
            var bearers = credits.bearersOf(derived);
            if (!derived.closed()) {
                resting.addAll(bearers);
            }
            found.add(derived.credit(), derived.closed() ? Bearing.CLOSED : Bearing.DIRECT, bearers);
        }
        found.addAll(candidates.at(need.place()), Bearing.DIRECT);
        var open = openWays(need);
        for (int part : need.parts()) {
            for (var candidate = candidates.at(part); candidate != null; candidate = candidate.next()) {
                if (candidate.credit() == null
                        || !resting.contains(candidate.record().id())) {
                    found.add(candidate, leadsOn(candidate.credit(), open) ? Bearing.PART_ONLY : Bearing.CLOSED);
                }
            }
        }
        return found;
    }

    private List<Equivalence> openWays(CreditNeed need) {
        return need.openWays(request.framework(), request.asOf());
    }

    private static boolean leadsOn(@Nullable Credit part, List<Equivalence> open) {
        if (part != null) {
            for (var way : open) {
                if (way.have().contains(Objects.requireNonNull(part.competency()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * How many parts are held of what stands in for a competency as a whole, where it is held in part only. Of several that
     * lack as few, one that gives the competency itself is told.
     */
    List<Measure> parts(CreditNeed need) {
        if (!need.isJoined()
                || candidates.isAlone(need.lineage())
                || candidates.credits().of(competency(need)).stream().anyMatch(derived -> !derived.closed())) {
            return List.of();
        }
        return openWays(need).stream()
                .filter(CreditNeed::joins)
                .map(way -> new Parts(way, open(need, way)))
                .filter(Parts::isHeldInPart)
                .min(Comparator.comparingInt((Parts parts) -> parts.open().size())
                        .thenComparing(parts -> !parts.way().gives().contains(competency(need))))
                .map(Parts::measure)
                .map(List::of)
                .orElse(List.of());
    }

    private static CompetencyId competency(CreditNeed need) {
        return Objects.requireNonNull(need.competency());
    }

    /** An equivalence, and those of its parts that are not held. */
    private record Parts(Equivalence way, List<Competency> open) {
        boolean isHeldInPart() {
            return !open.isEmpty() && open.size() < way.have().size();
        }

        Measure measure() {
            var needed = way.have().size();
            var titles = open.stream().map(Competency::title).collect(Collectors.joining("; "));
            return new Measure(
                    "parts are held, without " + titles,
                    BigDecimal.valueOf(needed - open.size()),
                    BigDecimal.valueOf(needed));
        }
    }

    /** Parts of which nothing acceptable is valid. */
    private List<Competency> open(CreditNeed need, Equivalence way) {
        return way.have().stream()
                .map(have -> request.framework().competency(have).orElseThrow())
                .filter(part -> candidates.credits().of(part.id()).stream()
                        .noneMatch(derived -> !derived.closed() && counts(need, derived.credit())))
                .toList();
    }

    private boolean counts(CreditNeed need, Credit credit) {
        return decider.decide(need.state(credit, Bearing.PART_ONLY, request)).outcome() == Standing.PART_ONLY;
    }
}
