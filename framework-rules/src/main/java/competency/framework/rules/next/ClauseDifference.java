package competency.framework.rules.next;

import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.TaggedHours;
import competency.framework.model.next.ClauseChange;
import competency.framework.model.next.ClauseKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few words how two versions of a clause differ. What changes no decision is passed over. */
final class ClauseDifference {
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "title",
            "basis",
            "provider",
            "hours",
            "guidedHours",
            "credits",
            "costGbp",
            "requires",
            "assessment",
            "reach",
            "catalogueStatus",
            "guidanceStatus",
            "minimumHours",
            "directObservation",
            "holders",
            "overMonths");

    private final List<String> differences = new ArrayList<>();

    private ClauseDifference() {}

    /**
     * How two versions of a clause differ.
     *
     * @return empty if they do not, or only in what changes no decision
     */
    static <T> Optional<ClauseChange> between(
            ClauseKind kind, @Nullable T was, @Nullable T is, Function<T, String> id) {
        if (was == null || is == null) {
            return was == null && is == null
                    ? Optional.empty()
                    : Optional.of(
                            was == null
                                    ? new ClauseChange(kind, id.apply(Objects.requireNonNull(is)), "added")
                                    : new ClauseChange(kind, id.apply(was), "removed"));
        }
        var found = new ClauseDifference();
        found.compare("is", was, is);
        return found.differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClauseChange(kind, id.apply(is), String.join("; ", found.differences)));
    }

    /** Whether two requirements ask for the same under different ids. */
    static boolean isRenamed(Requirement was, Requirement is) {
        return !was.id().equals(is.id()) && isSame(was, is);
    }

    private static boolean isSame(@Nullable Object was, @Nullable Object is) {
        if (was instanceof List<?> before && is instanceof List<?> after) {
            return before.size() == after.size()
                    && IntStream.range(0, before.size()).allMatch(i -> isSame(before.get(i), after.get(i)));
        }
        if (!(was instanceof Requirement || was instanceof RequirementTerms)
                || is == null
                || was.getClass() != is.getClass()) {
            return Objects.equals(was, is);
        }
        return Stream.of(was.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("id") && decides(component))
                .allMatch(component -> isSame(valueOf(component, (Record) was), valueOf(component, (Record) is)));
    }

    private void compare(String name, @Nullable Object was, @Nullable Object is) {
        if (Objects.equals(was, is)) {
            return;
        }
        if (was instanceof List<?> before && is instanceof List<?> after && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(name, before.get(i), after.get(i));
            }
        } else if (was instanceof Record before && is instanceof Record after && isComparable(before, after)) {
            for (var component : before.getClass().getRecordComponents()) {
                if (decides(component)) {
                    compare(name(component), valueOf(component, before), valueOf(component, after));
                }
            }
        } else {
            differences.add("%s: %s → %s".formatted(name, shown(was), shown(is)));
        }
    }

    /** Ids are words, not things with parts; and two things with different ids are not two versions of one. */
    private static boolean isComparable(Record was, Record is) {
        return was.getClass() == is.getClass()
                && was.getClass().getRecordComponents().length > 1
                && Objects.equals(idOf(was), idOf(is));
    }

    private static @Nullable Object idOf(Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            var name = component.getName();
            if (name.equals("id")) {
                return valueOf(component, record);
            }
            if (name.equals("terms") && valueOf(component, record) instanceof Record terms) {
                return idOf(terms);
            }
        }
        return null;
    }

    /** Whether decisions look at it. The hours of a course or a level are only told; those of practice are asked for. */
    private static boolean decides(RecordComponent component) {
        var of = component.getDeclaringRecord();
        return !CHANGE_NOTHING.contains(component.getName())
                || (component.getName().equals("hours")
                        && (of == PracticeRequirement.class || of == TaggedHours.class));
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s of %s cannot be read".formatted(component, record), e);
        }
    }

    /** As it is written in files. */
    private static String name(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String shown(@Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return "none";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ClauseDifference::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof Record record) {
            var id = idOf(record);
            return id == null ? parts(record) : id.toString();
        }
        return value.toString();
    }

    /** The parts of something without an id, and the word itself where it is one. */
    private static String parts(Record record) {
        var components = record.getClass().getRecordComponents();
        return components.length == 1
                ? record.toString()
                : Stream.of(components)
                        .filter(ClauseDifference::decides)
                        .map(component -> valueOf(component, record))
                        .filter(Objects::nonNull)
                        .map(ClauseDifference::shown)
                        .collect(Collectors.joining(" "));
    }
}
