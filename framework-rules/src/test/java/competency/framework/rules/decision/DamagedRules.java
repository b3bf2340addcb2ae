package competency.framework.rules.decision;

import competency.framework.rules.state.Conclusion;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * Copies of one topic, each with one word changed, compiled side by side in packages of their own: one session puts a
 * state to all of them.
 */
final class DamagedRules {
    private static final String PACKAGE = "package competency.framework.rules.topics;";
    private static final String DAMAGED = "competency.framework.rules.damaged.m";

    private final KieBase rules;

    /** Compiles the texts; the first is number 0. */
    DamagedRules(List<String> texts) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("competency.framework", "damaged-rules", "1"));
        for (int i = 0; i < texts.size(); i++) {
            var path = "src/main/resources/%s%d/topic.drl".formatted(DAMAGED.replace('.', '/'), i);
            files.write(path, texts.get(i).replace(PACKAGE, "package %s%d;".formatted(DAMAGED, i)));
        }
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** What each copy concludes about a state: outcome and rule, the one that is heard first. */
    @SuppressWarnings("EnumOrdinal") // the order of outcomes is published, and is what decides
    Map<Integer, String> decisions(State<?> state) {
        var concluded = new HashMap<Integer, TreeSet<String>>();
        var session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Conclusion conclusion) {
                        var number = Integer.parseInt(
                                event.getRule().getPackageName().substring(DAMAGED.length()));
                        concluded
                                .computeIfAbsent(number, unused -> new TreeSet<>())
                                .add("%03d %s %s"
                                        .formatted(
                                                conclusion.outcome().ordinal(),
                                                conclusion.outcome(),
                                                RuleBase.refOf(event.getRule()).id()));
                    }
                }
            });
            session.insert(state);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        var heard = new HashMap<Integer, String>();
        concluded.forEach((number, conclusions) -> heard.put(number, heard(new ArrayList<>(conclusions))));
        return heard;
    }

    /** The first in the order of outcomes; two rules with one outcome are both named, which the original never has. */
    private static String heard(List<String> conclusions) {
        for (int i = 1; i < conclusions.size(); i++) {
            if (conclusions.get(i).substring(0, 3).equals(conclusions.get(i - 1).substring(0, 3))) {
                return "two rules with one outcome: " + conclusions;
            }
        }
        return conclusions.get(0);
    }
}
