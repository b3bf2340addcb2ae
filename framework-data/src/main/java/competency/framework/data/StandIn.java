package competency.framework.data;

import competency.framework.model.catalogue.Days;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What goes in place of a value that cannot be had, where the rest is read on; nothing refers to any of these. */
final class StandIn {
    /** Keys of texts that name the mapping itself. */
    private static final Set<String> CALLS = Set.of("id", "name");

    private StandIn() {}

    /**
     * Something in place of a value that must be stated.
     *
     * @param place where the mapping begins that the value is missing from
     * @return empty if the value is what the mapping refers to, or there is nothing to take for it
     */
    static Optional<Object> of(RecordShape.Part part, Place place) {
        if (part.isList()) {
            return Optional.of(List.of());
        }
        var type = part.type();
        if (type == LocalDate.class) {
            return Optional.of(part.key().equals("until") ? Days.LAST : Days.FIRST);
        }
        // As no other is called, lest two be taken for one.
        var nobody = "unreadable-%s-%s".formatted(place.line(), place.column());
        if (type == String.class && CALLS.contains(part.key())) {
            return Optional.of(nobody);
        }
        if (type == RecordId.class) {
            return Optional.of(new RecordId(nobody));
        }
        if (type == PersonRef.class) {
            return Optional.of(new PersonRef(nobody));
        }
        return type.isEnum() ? Optional.of(type.getEnumConstants()[0]) : Optional.empty();
    }
}
