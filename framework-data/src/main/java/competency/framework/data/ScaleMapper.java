package competency.framework.data;

import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes scales of documents. */
final class ScaleMapper {
    private final Reading reading;
    private final Function<@Nullable BasisDocument, @Nullable Basis> bases;

    ScaleMapper(Reading reading, Function<@Nullable BasisDocument, @Nullable Basis> bases) {
        this.reading = reading;
        this.bases = bases;
    }

    /** A scale; none if any of its levels is broken, since a level less would change what the others mean. */
    @Nullable
    ProficiencyScale scale(ScaleDocument document) {
        var basis = bases.apply(document.basis());
        var levels = each(document.levels(), this::level);
        if (levels.size() < document.levels().size()) {
            reading.places().breakOff(document);
            return null;
        }
        return reading.make(
                document,
                () -> new ProficiencyScale(document.id(), document.title(), document.cumulative(), levels, basis));
    }

    private @Nullable ProficiencyLevel level(LevelDocument document) {
        var basis = bases.apply(document.basis());
        return reading.make(
                document,
                () -> new ProficiencyLevel(
                        document.id(),
                        document.title(),
                        document.holders(),
                        document.hours(),
                        document.overMonths(),
                        basis));
    }
}
