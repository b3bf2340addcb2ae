package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.ExperienceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
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
    private static final String INDEX = "/META-INF/kie/competency.framework/framework-rules/drools-model";
    private static final String TOPICS = "competency.framework.rules.topics.";

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
        var value = rule.getMetaData().get(key);
        if (value == null) {
            throw new IllegalStateException("rule (%s) has no @%s".formatted(rule.getName(), key));
        }
        // Texts come back from the compiled rules with the quotes they had in the file.
        return value.toString().replaceAll("^\"|\"$", "");
    }

    /**
     * Drools finds its own services through the thread's context class loader, which in a host may be any: it is ours
     * while the rules are woken and the host's again after.
     */
    private static KieBase load() {
        var thread = Thread.currentThread();
        var hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            var rules = KieBaseBuilder.createKieBaseFromModel(model(), KieBaseMutabilityOption.DISABLED);
            wake(rules);
            return rules;
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

    private static Model model() {
        var className = index().lines()
                .filter(line -> line.startsWith(TOPICS))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules are listed in " + INDEX));
        try {
            return Class.forName(className, true, RuleBase.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rules of this library cannot be loaded: " + className, e);
        }
    }

    private static String index() {
        try (var in = RuleBase.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException(
                        INDEX + " is missing: the jar was built without its rules or repackaged without META-INF/kie");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
