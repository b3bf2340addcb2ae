package competency.framework.bench;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.BenchedEvaluators;
import competency.framework.rules.Evaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** The ways to decide that are compared, over the same people, and the proof that they all decide the same. */
final class Engines implements AutoCloseable {
    static final String LIMIT = "bit masks, all findings (the limit)";
    static final String HANDED_OVER = "the limit, with its answer made into objects";
    static final String FROM_PORTFOLIOS = "the limit, from portfolios to objects";
    static final String LIBRARY = "this library";
    static final String DIRECT = "its direct path (rules asked anew)";
    static final String PLAIN = "plain Java with HashMaps";
    static final String EASY_RULES = "Easy Rules 4.1.0";
    static final String EVRETE = "Evrete 4.0.3";

    private final List<EvaluationRequest> requests;
    private final BitMasks bits;
    private final NumberedPerson[] people;
    private final EvreteJudge evrete = new EvreteJudge();
    private final Evaluator library = Evaluator.create();
    private final Evaluator direct = BenchedEvaluators.direct();
    private final PlainJava plain;
    private final PlainJava withEasyRules;
    private final PlainJava withEvrete;

    Engines(CompetencyFramework framework, int count) {
        requests = new MadeUpPortfolios(framework).requests(count);
        bits = new BitMasks(framework);
        people = requests.stream().map(bits::prepare).toArray(NumberedPerson[]::new);
        plain = new PlainJava(framework, new JavaJudge());
        withEasyRules = new PlainJava(framework, new EasyRulesJudge());
        withEvrete = new PlainJava(framework, evrete);
    }

    int size() {
        return requests.size();
    }

    /** Answers the question of so manieth a person, and gives something that depends on the answer. */
    Map<String, IntToLongFunction> answers() {
        var answers = new LinkedHashMap<String, IntToLongFunction>();
        answers.put(LIMIT, this::limit);
        answers.put(HANDED_OVER, this::handedOver);
        answers.put(FROM_PORTFOLIOS, this::fromPortfolios);
        answers.put(LIBRARY, i -> library.evaluate(requests.get(i)).findings().size());
        answers.put(PLAIN, i -> plain.evaluate(requests.get(i)).findings().size());
        answers.put(DIRECT, i -> direct.evaluate(requests.get(i)).findings().size());
        answers.put(
                EASY_RULES,
                i -> withEasyRules.evaluate(requests.get(i)).findings().size());
        answers.put(EVRETE, i -> withEvrete.evaluate(requests.get(i)).findings().size());
        return answers;
    }

    private long limit(int person) {
        bits.evaluate(people[person]);
        return person;
    }

    private long handedOver(int person) {
        bits.evaluate(people[person]);
        return bits.answer(people[person]).findings().size();
    }

    private long fromPortfolios(int person) {
        var prepared = bits.prepare(requests.get(person));
        bits.evaluate(prepared);
        return bits.answer(prepared).findings().size();
    }

    /** One number for all answers of each engine about the first so many people. */
    Map<String, Long> checksums(int count) {
        var sums = new LinkedHashMap<String, Long>();
        for (int i = 0; i < count; i++) {
            var request = requests.get(i);
            bits.evaluate(people[i]);
            add(sums, LIMIT, bits.answer(people[i]).checksum());
            add(sums, LIBRARY, Checksum.of(library.evaluate(request)));
            add(sums, PLAIN, plain.evaluate(request).checksum());
            add(sums, DIRECT, Checksum.of(direct.evaluate(request)));
            add(sums, EASY_RULES, withEasyRules.evaluate(request).checksum());
            add(sums, EVRETE, withEvrete.evaluate(request).checksum());
        }
        return sums;
    }

    private static void add(Map<String, Long> sums, String engine, long sum) {
        sums.merge(engine, sum, (before, added) -> before * 31 + added);
    }

    @Override
    public void close() {
        evrete.close();
    }
}
