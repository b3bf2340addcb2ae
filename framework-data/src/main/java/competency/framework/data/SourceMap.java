package competency.framework.data;

import competency.framework.model.catalogue.Requirement;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of something that was read stand in its files. Parts are told apart by identity: ask with the very
 * objects that were read. Safe to be asked by several threads.
 */
public final class SourceMap {
    private final Places places;

    SourceMap(Places places) {
        this.places = places;
    }

    /**
     * Where a value stands.
     *
     * @param part an object of the model that was read
     * @param component one of its record components; empty: the part as a whole
     * @param item which item of the component, if that is a list, from 0; -1: the value as a whole
     * @return where the value stands; where the part begins if the value is not written; empty if the part was not read
     *     from these files
     */
    public Optional<SourcePlace> placeOf(Object part, String component, int item) {
        return known(part)
                .map(object -> value(object, component, item))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> known(part).findFirst().map(places::of))
                .map(Place::told);
    }

    /** A requirement and its terms stand in one place; which of them knows its keys depends on what it asks for. */
    private Stream<Object> known(Object part) {
        var objects = part instanceof Requirement requirement ? Stream.of(part, requirement.terms()) : Stream.of(part);
        return objects.filter(places::knows);
    }

    private Optional<Place> value(Object object, String component, int item) {
        return Optional.ofNullable(node(object, component, item)).map(Node::place);
    }

    private @Nullable Node node(Object object, String component, int item) {
        var value = component.isEmpty() ? null : places.value(object, component);
        return item >= 0
                        && value instanceof Node.Sequence list
                        && item < list.items().size()
                ? list.items().get(item)
                : value;
    }
}
