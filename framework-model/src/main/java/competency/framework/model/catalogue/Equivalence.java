package competency.framework.model.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Competencies that together stand in for others. Directed: the other way needs an equivalence of its own.
 *
 * @param id its key, kebab-case
 * @param kind why
 * @param have what must be held, all of it; at least one, each once
 * @param gives what is then credited, each of it; at least one, each once, none of {@code have}
 * @param level the level credited where scales differ; null: the lowest of the target's scale
 * @param awardedBy last day of award for what is held, that day included; null: any
 * @param from first day asked about on which it applies; null: always did
 * @param until last day asked about on which it applies, that day included; null: still does
 * @param basis what it rests on
 */
public record Equivalence(
        EquivalenceId id,
        EquivalenceKind kind,
        List<CompetencyId> have,
        List<CompetencyId> gives,
        @Nullable LevelId level,
        @Nullable LocalDate awardedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Basis basis) {
    private static final int MOST_PARTS = 20;

    /** Refuses empty or overlong sides, a competency on both or twice on one, and days in the wrong order. */
    public Equivalence {
        Present.require("id of Equivalence", id);
        Present.require("kind of Equivalence", kind);
        Present.require("basis of Equivalence", basis);
        Days.require("awardedBy of Equivalence", awardedBy);
        Days.require("from of Equivalence", from);
        Days.require("until of Equivalence", until);
        have = Present.copyOf("have of Equivalence", have);
        gives = Present.copyOf("gives of Equivalence", gives);
        requireSide("have", have, id);
        requireSide("gives", gives, id);
        for (var competency : gives) {
            if (have.contains(competency)) {
                throw new IllegalArgumentException(
                        "gives of equivalence %s must not name %s, which is in have".formatted(id, competency));
            }
        }
        Days.requireOrder("until", until, "from", from);
    }

    /**
     * Whether it applies to a question about a day.
     *
     * @param day the day asked about
     * @return true from the first to the last day, both included
     */
    public boolean appliesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /**
     * Whether it applies to what was awarded on a day.
     *
     * @param day the day of award
     * @return true up to {@link #awardedBy()}, that day included
     */
    public boolean appliesToAwardOf(LocalDate day) {
        return awardedBy == null || !day.isAfter(awardedBy);
    }

    private static void requireSide(String side, List<CompetencyId> competencies, EquivalenceId id) {
        if (competencies.isEmpty() || competencies.size() > MOST_PARTS) {
            throw new IllegalArgumentException("%s of equivalence %s must name 1 to %s competencies, not %s"
                    .formatted(side, id, MOST_PARTS, competencies.size()));
        }
        if (new HashSet<>(competencies).size() != competencies.size()) {
            throw new IllegalArgumentException(
                    "%s of equivalence %s must not name a competency twice".formatted(side, id));
        }
    }
}
