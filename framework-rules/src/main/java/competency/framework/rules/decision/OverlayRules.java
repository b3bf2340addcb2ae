package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.overlay.RuleOverlay;
import competency.framework.rules.state.StateSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** The rules of one overlay, made ready if nothing is wrong with the jar they are in. */
final class OverlayRules {
    private static final Pattern COORDINATES = Pattern.compile("([\\w.-]+):([\\w.-]+)");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,10}-\\d{3}");

    private final RuleOverlay overlay;
    private final Consumer<String> problems;

    OverlayRules(RuleOverlay overlay, Consumer<String> problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    String provider() {
        return Objects.requireNonNullElse(overlay.provider(), "").strip();
    }

    /** Empty if there is a problem, which is told. To be called with our class loader in place. */
    Optional<KieBase> load() {
        var coordinates = COORDINATES.matcher(String.valueOf(overlay.coordinates()));
        if (!coordinates.matches()) {
            return refused("coordinates (%s) must be group and artifact of its pom, as in org.example:example-rules"
                    .formatted(overlay.coordinates()));
        }
        var path = ModelIndex.path(coordinates.group(1), coordinates.group(2));
        var index = ModelIndex.read(loader(), path).orElse(null);
        if (index == null) {
            return refused(
                    "%s is not in its jar; have kie-maven-plugin (goal build) compile its rules, and see that its"
                                    .formatted(path)
                            + " coordinates are those of its pom");
        }
        if (!index.version().equals(RuleBase.version())) {
            return refused(
                    "its rules were compiled with Drools %s, those of this library with %s; build it again with %s"
                            .formatted(
                                    index.version().isEmpty() ? "of no stated version" : index.version(),
                                    RuleBase.version(),
                                    RuleBase.version()));
        }
        if (!StateSchema.ID.equals(overlay.states())) {
            return refused(
                    "it was compiled against other states (%s) than this library has (%s); build it again with the"
                                    .formatted(overlay.states(), StateSchema.ID)
                            + " framework-rules that it shall run with");
        }
        return base(index);
    }

    private Optional<KieBase> base(ModelIndex index) {
        List<Model> models;
        try {
            models = index.models(loader());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            return refused(
                    "its compiled rules %s cannot be loaded (%s); build it again".formatted(index.classNames(), e));
        }
        if (models.isEmpty()) {
            return refused("it has no rules");
        }
        try {
            return Optional.of(RuleBase.ofModels(models));
        } catch (RuntimeException | LinkageError e) {
            return refused("its rules cannot be woken (%s); build it again".formatted(e));
        }
    }

    /** How findings name its rules, in the order of the ids; those whose names are not in order are told and left out. */
    List<RuleRef> refs(KieBase rules) {
        var refs = new ArrayList<RuleRef>();
        for (var topic : rules.getKiePackages()) {
            for (var rule : topic.getRules()) {
                var ref = refOf(rule);
                if (ref == null) {
                    refused("rule (%s) needs @id(\"…\") and @basis(\"…\")".formatted(rule.getName()));
                } else if (!ID.matcher(ref.id()).matches()) {
                    refused("rule (%s): @id (%s) must be two to ten capital letters, a hyphen and three digits"
                            .formatted(rule.getName(), ref.id()));
                } else {
                    refs.add(ref);
                }
            }
        }
        return refs;
    }

    @Nullable
    RuleRef refOf(Rule rule) {
        var id = RuleBase.metadataOf(rule, "id").orElse(null);
        var basis = RuleBase.metadataOf(rule, "basis").orElse(null);
        return id == null || basis == null ? null : new RuleRef(id, rule.getName(), basis, provider(), List.of());
    }

    /** Tells a problem of this overlay. */
    <T> Optional<T> refused(String problem) {
        problems.accept("overlay (%s): %s".formatted(provider(), problem));
        return Optional.empty();
    }

    private ClassLoader loader() {
        return overlay.getClass().getClassLoader();
    }
}
