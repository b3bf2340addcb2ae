package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.ExperienceState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Rule;

/**
 * The rules of this library, as they were compiled when it was built. Woken once per class loader, when first needed;
 * the only place that knows how Drools is started.
 */
final class RuleBase {
    private static final String INDEX = ModelIndex.path("competency.framework", "framework-rules");

    private RuleBase() {}

    /** Holds the rules from the first use on. */
    private static final class Awake {
        static final KieBase RULES = load();
    }

    /** The rules. Immutable, shared by all threads. */
    static KieBase rules() {
        return Awake.RULES;
    }

    /** Every rule, in the order of the ids. */
    static List<RuleRef> refs() {
        return rules().getKiePackages().stream()
                .flatMap(topic -> topic.getRules().stream())
                .map(RuleBase::refOf)
                .sorted(Comparator.comparing(RuleRef::id))
                .toList();
    }

    /** What findings say of a rule. */
    static RuleRef refOf(Rule rule) {
        return new RuleRef(metadata(rule, "id"), rule.getName(), metadata(rule, "basis"));
    }

    private static String metadata(Rule rule, String key) {
        return metadataOf(rule, key)
                .orElseThrow(() -> new IllegalStateException("rule (%s) has no @%s".formatted(rule.getName(), key)));
    }

    /** What stands behind {@code @key} of a rule; empty if it is not there or says nothing. */
    static Optional<String> metadataOf(Rule rule, String key) {
        // Texts come back from the compiled rules with the quotes they had in the file.
        return Optional.ofNullable(rule.getMetaData().get(key))
                .map(value -> value.toString().replaceAll("^\"|\"$", "").strip())
                .filter(value -> !value.isEmpty());
    }

    private static KieBase load() {
        return withOurLoader(() -> {
            var rules = ofModels(models());
            wake(rules);
            return rules;
        });
    }

    /** Compiled packages, made ready. To be called by {@link #withOurLoader}. */
    static KieBase ofModels(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    /**
     * Drools finds its own services through the thread's context class loader, which in a host may be any: it is ours
     * while the rules are woken and the host's again after.
     */
    static <T> T withOurLoader(Supplier<T> work) {
        var thread = Thread.currentThread();
        var hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }

    /** Drools looks up some of its services only when the first session is made, others when the first rule fires. */
    private static void wake(KieBase rules) {
        var session = rules.newKieSession();
        try {
            session.insert(new ExperienceState(Amount.NONE));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The version of Drools that the rules were compiled with. */
    static String version() {
        return index().version();
    }

    private static List<Model> models() {
        var index = index();
        try {
            return index.models(RuleBase.class.getClassLoader());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rules of this library cannot be loaded: " + index, e);
        }
    }

    private static ModelIndex index() {
        return ModelIndex.read(RuleBase.class.getClassLoader(), INDEX)
                .filter(index -> !index.classNames().isEmpty())
                .orElseThrow(
                        () -> new IllegalStateException(
                                INDEX
                                        + " is missing or empty: the jar was built without its rules or repackaged without META-INF/kie"));
    }
}
