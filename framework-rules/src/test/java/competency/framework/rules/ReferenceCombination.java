package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 3.5: what one credit for each competency in {@code have} is worth together. */
final class ReferenceCombination {
    private final ReferenceLookup lookup;
    private final Equivalence equivalence;
    private final List<ReferenceCredit> parts;
    private final LocalDate asOf;
    private final ToIntFunction<ReferenceCredit> position;

    ReferenceCombination(
            ReferenceLookup lookup,
            Equivalence equivalence,
            List<ReferenceCredit> parts,
            LocalDate asOf,
            ToIntFunction<ReferenceCredit> position) {
        this.lookup = lookup;
        this.equivalence = equivalence;
        this.parts = parts;
        this.asOf = asOf;
        this.position = position;
    }

    ReferenceCredit credit(CompetencyId target) {
        var from = parts.stream()
                .map(ReferenceCredit::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ReferenceCredit(
                target,
                level(lookup.competency(target)),
                from,
                until(from, lookup.competency(target)),
                weakest(),
                parts.stream().anyMatch(ReferenceCredit::simulated),
                equivalence.kind() == EquivalenceKind.RECOGNITION
                        || parts.stream().anyMatch(ReferenceCredit::recognised),
                isClosed(),
                ReferenceCredit.sorted(
                        parts.stream().flatMap(part -> part.records().stream()).toList()),
                via());
    }

    private @Nullable LocalDate until(LocalDate from, Competency target) {
        var until = ReferenceDays.months(from, target.validMonths());
        for (var part : parts) {
            until = ReferenceDays.earlier(until, part.until());
        }
        return until;
    }

    private EvidenceStrength weakest() {
        return parts.stream()
                .map(ReferenceCredit::evidence)
                .min(Comparator.comparing(ReferenceStanding::strength))
                .orElseThrow();
    }

    /** The lowest where all scales are the same, else what the equivalence states, else the target's lowest. */
    private @Nullable LevelId level(Competency target) {
        var scale = lookup.scaleOf(target);
        if (scale.isEmpty()) {
            return null;
        }
        var levels = scale.get().levels();
        var same = equivalence.have().stream()
                .allMatch(
                        have -> scale.get().id().equals(lookup.competency(have).scale()));
        if (same) {
            return parts.stream()
                    .map(ReferenceCredit::level)
                    .min(Comparator.comparing(levels::indexOf))
                    .orElseThrow();
        }
        return equivalence.level() == null ? levels.get(0) : equivalence.level();
    }

    private boolean isClosed() {
        var early = equivalence.from() != null && asOf.isBefore(equivalence.from());
        var late = ReferenceDays.isPast(equivalence.until(), asOf);
        return early
                || late
                || parts.stream()
                        .anyMatch(part -> part.closed() || ReferenceDays.isPast(equivalence.awardedBy(), part.from()));
    }

    /** The steps of the part settled last, then of the others in the order of have, each step once. */
    private List<String> via() {
        var ordered = new ArrayList<>(parts);
        var last = parts.stream().max(Comparator.comparingInt(position)).orElseThrow();
        ordered.remove(last);
        ordered.add(0, last);
        // What parts have in common is told once; one part may have been refreshed twice by the same course.
        var steps = parts.size() == 1 ? new ArrayList<String>() : new LinkedHashSet<String>();
        ordered.forEach(part -> steps.addAll(part.via()));
        return Stream.concat(steps.stream(), Stream.of("equivalence:" + equivalence.id()))
                .toList();
    }
}
