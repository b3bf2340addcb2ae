package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.rules.state.Repetition;
import competency.framework.rules.state.RepetitionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether each mapping line of a course adds something to the others. */
final class RepetitionQuestions {
    private final Survey survey;

    RepetitionQuestions(Survey survey) {
        this.survey = survey;
    }

    /** What lines must have in common to be compared at all. */
    private record Claim(CompetencyId competency, boolean refresher) {}

    void ask(Offering offering) {
        Map<Claim, List<OfferedLine>> alike = new LinkedHashMap<>();
        for (var line : offering.lines()) {
            var competency = line.followed();
            if (competency != null) {
                alike.computeIfAbsent(new Claim(competency.id(), line.said().refresher()), unused -> new ArrayList<>())
                        .add(line);
            }
        }
        alike.values().forEach(lines -> lines.forEach(line -> ask(line, lines)));
    }

    private void ask(OfferedLine line, List<OfferedLine> lines) {
        var twin = lines.stream()
                .filter(other -> other.number() < line.number() && covers(other, line) && covers(line, other))
                .findFirst();
        var better = lines.stream()
                .filter(other -> covers(other, line) && !covers(line, other))
                .findFirst();
        var id = Objects.requireNonNull(line.followed()).id().value();
        survey.ask(
                new RepetitionState(repetition(twin, better)),
                line.subject(),
                remark -> twin.isPresent()
                        ? List.of(id)
                        : List.of(
                                id,
                                better.map(other -> String.valueOf(other.number()))
                                        .orElse("")));
    }

    private static Repetition repetition(Optional<OfferedLine> twin, Optional<OfferedLine> better) {
        if (twin.isPresent()) {
            return Repetition.SAME_AGAIN;
        }
        return better.isPresent() ? Repetition.COVERED : Repetition.ALONE;
    }

    /** Whether one line says at least as much as another about the same competency. */
    private boolean covers(OfferedLine line, OfferedLine other) {
        var competency = Objects.requireNonNull(line.followed());
        var said = line.said();
        return shows(said.evidenceShown(), other.said().evidenceShown())
                && said.lapseMonths() >= other.said().lapseMonths()
                && (!said.simulated() || other.said().simulated())
                && lasts(said.validMonths(), competency) >= lasts(other.said().validMonths(), competency)
                && reaches(said.level(), other.said().level(), competency);
    }

    /** Who only attends is credited the lines that attendance shows, and no stronger ones. */
    private static boolean shows(EvidenceStrength shown, EvidenceStrength other) {
        return other == EvidenceStrength.ATTENDED ? shown == other : shown.isAtLeast(other);
    }

    private static int lasts(@Nullable Integer stated, Competency competency) {
        var months = stated == null ? competency.validMonths() : stated;
        return months == null ? Integer.MAX_VALUE : months;
    }

    private boolean reaches(@Nullable LevelId level, @Nullable LevelId other, Competency competency) {
        return survey.framework()
                .scaleOf(competency)
                .map(scale -> {
                    var here = scale.rankOf(level == null ? scale.lowest() : level);
                    var there = scale.rankOf(other == null ? scale.lowest() : other);
                    return scale.cumulative() ? here >= there : here == there;
                })
                .orElse(true);
    }
}
