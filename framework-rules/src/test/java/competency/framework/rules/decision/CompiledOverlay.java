package competency.framework.rules.decision;

import competency.framework.rules.overlay.RuleOverlay;
import competency.framework.rules.state.StateSchema;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Overlays of tests, whose rules are compiled when the test runs instead of when a jar was built. */
final class CompiledOverlay {
    private static final String HEAD = """
            package org.example.rules;
            import competency.framework.model.evaluation.*;
            import competency.framework.rules.state.*;
            """;

    private CompiledOverlay() {}

    /** A rule about one state. */
    static String rule(String sentence, String metadata, String when, String then) {
        return "rule \"%s\"\n    %s\nwhen\n    %s\nthen\n    insert( new %s );\nend\n"
                .formatted(sentence, metadata, when, then);
    }

    /** The library's decisions with these overlays over them; each is a provider and its rules. */
    static Decider over(Decider library, List<List<String>> overlays) {
        var problems = new ArrayList<String>();
        var woken = new ArrayList<OverlayLoading.Woken>();
        for (var overlay : overlays) {
            var rules = compiled(overlay.get(1));
            var named = new OverlayRules(named(overlay.get(0), StateSchema.ID, "org.example:rules"), problems::add);
            woken.add(new OverlayLoading.Woken(named, rules, named.refs(rules)));
        }
        return OverlaidDecider.over(library, new OverlayLoading(library, problems).heard(woken));
    }

    static RuleOverlay named(String provider, String states, String coordinates) {
        return new RuleOverlay() {
            @Override
            public String provider() {
                return provider;
            }

            @Override
            public String coordinates() {
                return coordinates;
            }

            @Override
            public String states() {
                return states;
            }
        };
    }

    private static KieBase compiled(String rules) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.example", "rules", "1"));
        files.write("src/main/resources/org/example/rules/topic.drl", HEAD + rules);
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
