package competency.framework.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Decides with Easy Rules: the rules about one class of facts are fired for each fact. */
final class EasyRulesJudge implements Judge {
    private static final String NAME = "fact";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Map<Class<?>, Rules> rules = new HashMap<>();

    EasyRulesJudge() {
        RuleList.all().forEach(this::register);
    }

    private <F extends Fact<?, ?>> void register(RuleList.Rule<F> rule) {
        rules.computeIfAbsent(rule.facts(), unused -> new Rules())
                .register(new RuleBuilder()
                        .name(rule.id())
                        .when(facts -> rule.when().test(rule.facts().cast(facts.get(NAME))))
                        .then(facts -> rule.then().accept(rule.facts().cast(facts.get(NAME))))
                        .build());
    }

    @Override
    public void decide(List<? extends Fact<?, ?>> facts) {
        for (var fact : facts) {
            var asked = new Facts();
            asked.put(NAME, fact);
            engine.fire(rules.get(fact.getClass()), asked);
        }
    }
}
