package competency.framework.bench;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Decides with Evrete: all facts of a question are inserted into one session, which is cleared and used again. */
final class EvreteJudge implements Judge {
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;

    EvreteJudge() {
        var rules = service.newKnowledge().builder();
        for (var rule : RuleList.all()) {
            add(rules, rule);
        }
        session = rules.build().newStatefulSession();
    }

    private static <F extends Fact<?, ?>> void add(RuleSetBuilder<?> rules, RuleList.Rule<F> rule) {
        rules.newRule(rule.id())
                .forEach("$fact", rule.facts())
                .where(
                        (Predicate<Object[]>)
                                values -> rule.when().test(rule.facts().cast(values[0])),
                        "$fact")
                .execute(context -> rule.then().accept(rule.facts().cast(context.get("$fact"))));
    }

    @Override
    public void decide(List<? extends Fact<?, ?>> facts) {
        if (!facts.isEmpty()) {
            session.insert(facts.toArray());
            session.fire();
            session.clear();
        }
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
