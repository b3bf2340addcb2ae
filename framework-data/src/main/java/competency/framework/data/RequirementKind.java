package competency.framework.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a requirement can ask for: the component of a {@link RequirementDocument} that says so, and those that go with it. */
enum RequirementKind {
    COMPETENCY("competency"),
    COURSE("course"),
    REGISTRATION("register"),
    CHECK("check"),
    PRACTICE("kind"),
    MEMBERSHIP("body"),
    EXPERIENCE("experience"),
    ALL("all"),
    ANY("any"),
    AT_LEAST("atLeast");

    private final String component;

    RequirementKind(String component) {
        this.component = component;
    }

    String component() {
        return component;
    }

    boolean isGroup() {
        return this == ALL || this == ANY || this == AT_LEAST;
    }

    /** Components that go with some other kind and not with this one. */
    Stream<String> strays() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.companions().stream())
                .distinct()
                .filter(companion -> !companions().contains(companion));
    }

    private List<String> companions() {
        return switch (this) {
            case COMPETENCY -> List.of("level", "evidenceAtLeast", "withinMonths");
            case COURSE, CHECK -> List.of("withinMonths");
            case REGISTRATION -> List.of("annotations", "unconditional");
            case PRACTICE -> List.of("hours", "withinMonths", "ofWhich", "perMonth");
            case MEMBERSHIP -> List.of("unbrokenMonths", "unbrokenSince");
            case EXPERIENCE -> List.of();
            case ALL, ANY, AT_LEAST -> List.of("distinct");
        };
    }
}
