package competency.framework.model.next;

import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds in what two roles differ beside what they require. */
final class ProfileComparison {
    private final RoleProfile left;
    private final RoleProfile right;
    private final List<Difference> differences = new ArrayList<>();

    ProfileComparison(RoleProfile left, RoleProfile right) {
        this.left = left;
        this.right = right;
    }

    List<Difference> differences() {
        if (left.id().equals(right.id())) {
            add(Aspect.TITLE, left.title(), right.title());
        }
        add(Aspect.FAMILY, word(left.family()), word(right.family()));
        add(Aspect.TIER, word(left.tier()), word(right.tier()));
        add(Aspect.SETTINGS, settings(left.settings()), settings(right.settings()));
        return differences;
    }

    private void add(Aspect aspect, String here, String there) {
        if (!Objects.equals(here, there)) {
            differences.add(new Difference(null, aspect, here, there, null));
        }
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "none" : TermComparison.word(value);
    }

    private static String settings(Collection<?> settings) {
        return settings.isEmpty()
                ? "any"
                : settings.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
