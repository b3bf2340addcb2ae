package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ScaleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equivalences of a made-up framework: chains, circles, splits, merges and recognitions, few enough to try them all. */
final class WorldEquivalences {
    private static final int MOST = 3;

    private final Dice dice;
    private final WorldDays days;
    private final WorldCatalogue catalogue;

    WorldEquivalences(Dice dice, WorldDays days, WorldCatalogue catalogue) {
        this.dice = dice;
        this.days = days;
        this.catalogue = catalogue;
    }

    List<Equivalence> equivalences() {
        var count = dice.chance(35) ? 0 : dice.between(1, MOST);
        var made = new ArrayList<Equivalence>();
        for (var number = 0; number < count && !isWide(made); number++) {
            made.add(equivalence(number, made));
        }
        return made;
    }

    /** Whether one has so many parts that another would make too many combinations to try. */
    private static boolean isWide(List<Equivalence> made) {
        return made.stream().anyMatch(equivalence -> equivalence.have().size() > 2);
    }

    /** Every second one begins where the one before it ended, so that chains and circles are frequent. */
    private Equivalence equivalence(int number, List<Equivalence> made) {
        var ids = catalogue.competencies().stream().map(Competency::id).toList();
        var parts = number == 0 ? dice.pick(1, 2, 2, 3, 4) : dice.pick(1, 1, 1, 1, 2);
        var have = new ArrayList<CompetencyId>();
        if (!made.isEmpty() && dice.chance(50)) {
            have.add(dice.pick(made.get(made.size() - 1).gives()));
        }
        dice.some(Math.min(parts, ids.size() - 1), ids).stream()
                .filter(id -> !have.contains(id) && have.size() < parts)
                .forEach(have::add);
        var others = ids.stream().filter(id -> !have.contains(id)).toList();
        var gives = dice.some(dice.pick(1, 1, 1, 2), others);
        var from = dice.maybe(12, () -> days.besides(days.asOf()));
        var until = dice.maybe(12, () -> days.besides(days.asOf()));
        return new Equivalence(
                new EquivalenceId("e" + number),
                dice.chance(30) ? EquivalenceKind.RECOGNITION : dice.pick(EquivalenceKind.values()),
                have,
                gives,
                level(gives),
                dice.maybe(20, days::before),
                from,
                isOutOfOrder(from, until) ? null : until,
                Worlds.BASIS);
    }

    private static boolean isOutOfOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && until.isBefore(from);
    }

    /** Only where everything given is measured on one scale. */
    private @Nullable LevelId level(List<CompetencyId> gives) {
        var scales = catalogue.competencies().stream()
                .filter(competency -> gives.contains(competency.id()))
                .map(Competency::scale)
                .distinct()
                .toList();
        var scale = scales.get(0);
        return scales.size() > 1 || scale == null || dice.chance(40) ? null : dice.pick(levels(scale));
    }

    private List<LevelId> levels(ScaleId scale) {
        return catalogue.scales().stream()
                .filter(each -> Objects.equals(each.id(), scale))
                .findFirst()
                .orElseThrow()
                .levels();
    }
}
