package competency.framework.data;

import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.DroppedRequirement;
import competency.framework.model.catalogue.Pathway;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes pathways of documents. */
final class PathwayMapper {
    private final Reading reading;
    private final Function<@Nullable BasisDocument, @Nullable Basis> bases;

    PathwayMapper(Reading reading, Function<@Nullable BasisDocument, @Nullable Basis> bases) {
        this.reading = reading;
        this.bases = bases;
    }

    @Nullable
    Pathway pathway(PathwayDocument document) {
        var drops = each(document.drops(), this::drop);
        var basis = bases.apply(document.basis());
        if (basis == null) {
            return null;
        }
        return reading.make(
                document,
                () -> new Pathway(
                        document.id(),
                        document.from(),
                        document.to(),
                        document.kind(),
                        document.monthsInRole(),
                        drops,
                        basis));
    }

    private @Nullable DroppedRequirement drop(DropDocument document) {
        return reading.make(document, () -> new DroppedRequirement(document.requirement(), document.reason()));
    }
}
