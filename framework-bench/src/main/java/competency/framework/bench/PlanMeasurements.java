package competency.framework.bench;

import com.sun.management.ThreadMXBean;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.Adviser;
import competency.framework.rules.next.BenchedPlans;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures what next steps cost: plans that are proven the smallest beside those of greed, and answers with steps beside
 * answers without. What is compared is measured in turn for each person, in processor time of the one thread; of several
 * rounds the shortest counts, so that neither a busy machine nor the collection of garbage misleads.
 */
final class PlanMeasurements {
    private static final int PEOPLE = Integer.getInteger("bench.planned", 1_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int COURSES = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final CompetencyFramework framework =
            PricedCourses.in(MadeUpFramework.of(new MadeUpFramework.Size(24, 150, COURSES, 40, 30), 1));
    private final Evaluator evaluator = Evaluator.create();
    private final Adviser adviser = Adviser.create();
    private final BenchedPlans plans = new BenchedPlans(framework);
    private long unused;

    /** What was measured of one person, and what the same with more to do took, in nanoseconds. */
    private record Pair(long less, long more) {
        double ratio() {
            return (double) more / less;
        }

        double moreMicros() {
            return more / 1_000.0;
        }
    }

    private PlanMeasurements() {}

    /**
     * Measures and prints the section.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(section());
    }

    /** Two tables, in Markdown. */
    static String section() {
        return new PlanMeasurements().text();
    }

    private String text() {
        var own = new MadeUpPortfolios(framework).requests(PEOPLE);
        var farthest = own.stream().map(this::farthest).toList();
        return plansText(farthest) + "\n" + stepsText(byKind(own, farthest))
                + "%n%d people; of each the shortest of %d rounds, in turn.%n".formatted(PEOPLE, ROUNDS);
    }

    /** The same person in the role in which most is open. */
    private EvaluationRequest farthest(EvaluationRequest request) {
        return framework.content().roles().stream()
                .map(RoleProfile::id)
                .map(request::as)
                .max(Comparator.comparingLong(each -> open(evaluator.evaluate(each))))
                .orElseThrow();
    }

    private static long open(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.status().isUnsatisfied())
                .count();
    }

    private Map<String, List<EvaluationRequest>> byKind(List<EvaluationRequest> own, List<EvaluationRequest> farthest) {
        var kinds = new LinkedHashMap<String, List<EvaluationRequest>>();
        for (var request : own) {
            var verdict = evaluator.evaluate(request).verdict();
            var kind = verdict == Verdict.READY || verdict == Verdict.CONDITIONAL
                    ? "ready or conditional in their role"
                    : "not ready in their role";
            kinds.computeIfAbsent(kind, unknown -> new ArrayList<>()).add(request);
        }
        kinds.put(
                "new starters, who hold nothing",
                own.stream().map(PlanMeasurements::newStarter).toList());
        kinds.put("the role with the most gaps", farthest);
        return kinds;
    }

    private static EvaluationRequest newStarter(EvaluationRequest request) {
        var held = request.portfolio();
        var nothing = Portfolio.ofTraining(held.person(), held.posts(), List.of(), List.of());
        return EvaluationRequest.asOf(request.asOf())
                .forRole(request.framework(), request.role())
                .holding(nothing)
                .under(request.policy())
                .build();
    }

    private String plansText(List<EvaluationRequest> requests) {
        var answers = requests.stream().map(evaluator::evaluate).toList();
        var planned = IntStream.range(0, requests.size())
                .mapToObj(i -> plans.planning(requests.get(i), answers.get(i).findings()))
                .toList();
        var fewer = planned.stream().filter(PlanMeasurements::isFewerHours).count();
        var proven = planned.stream().filter(each -> each.exact().proven()).count();
        var courses = planned.stream().mapToInt(each -> each.exact().courses().cardinality());
        var asking = measured(requests.size(), person -> {
            var request = requests.get(person);
            var findings = answers.get(person).findings();
            return new Two(
                    () -> plans.planning(request, findings).greedy().courses().cardinality(),
                    () -> plans.planning(request, findings).exact().courses().cardinality());
        });
        var searching = measured(
                requests.size(),
                person -> new Two(
                        () -> planned.get(person).greedy().courses().cardinality(),
                        () -> planned.get(person).exact().courses().cardinality()));
        return """
                | Smallest plan for the role with the most gaps, among %d courses | median | 95%% | most |
                | --- | ---: | ---: | ---: |
                """.formatted(COURSES)
                + row("times greed, both with what they ask of the rules", "%.2f", asking, Pair::ratio)
                + row("times greed, both once everything was asked", "%.2f", searching, Pair::ratio)
                + row("microseconds with what it asks of the rules", "%.0f", asking, Pair::moreMicros)
                + row("microseconds once everything was asked", "%.0f", searching, Pair::moreMicros)
                + "%nOf %,d plans, of %.1f courses on average, %,d are proven the smallest; %,d have fewer hours than the plan of greed.%n"
                        .formatted(requests.size(), courses.average().orElse(0), proven, fewer);
    }

    private static boolean isFewerHours(BenchedPlans.Planning planning) {
        var order = planning.exact().hours().compareTo(planning.greedy().hours());
        if (order > 0) {
            throw new IllegalStateException("greed found fewer hours than what is proven the fewest");
        }
        return order < 0;
    }

    private static String row(String what, String format, List<Pair> measured, ToDoubleFunction<Pair> figure) {
        return "| %s | %s | %s | %s |%n"
                .formatted(what, format, format, format)
                .formatted(part(measured, 0.5, figure), part(measured, 0.95, figure), part(measured, 1, figure));
    }

    private String stepsText(Map<String, List<EvaluationRequest>> kinds) {
        var text = new StringBuilder("""
                | With steps, times without | people | median | 95% | most | microseconds without | with | asking what courses could do, median |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        kinds.forEach((kind, requests) -> {
            var whole = measured(requests.size(), person -> withSteps(requests.get(person)));
            var asking = measured(requests.size(), person -> asking(requests.get(person)));
            text.append("| %s | %,d | %.1f | %.1f | %.1f | %.0f | %.0f | %.1f |%n"
                    .formatted(
                            kind,
                            requests.size(),
                            part(whole, 0.5, Pair::ratio),
                            part(whole, 0.95, Pair::ratio),
                            part(whole, 1, Pair::ratio),
                            whole.stream().mapToLong(Pair::less).average().orElse(0) / 1_000,
                            whole.stream()
                                    .mapToDouble(Pair::moreMicros)
                                    .average()
                                    .orElse(0),
                            part(asking, 0.5, Pair::ratio)));
        });
        return text.toString();
    }

    private Two withSteps(EvaluationRequest request) {
        return new Two(
                () -> evaluator.evaluate(request).findings().size(),
                () -> adviser.advise(request, PlanLimits.NONE).steps().size());
    }

    /** The least that any plan takes: what all courses together would do about what is open, asked of the rules once. */
    private Two asking(EvaluationRequest request) {
        var findings = evaluator.evaluate(request).findings();
        return new Two(
                () -> evaluator.evaluate(request).findings().size(),
                () -> plans.planning(request, findings).goals());
    }

    /** Two things that are compared. */
    private record Two(LongSupplier less, LongSupplier more) {}

    /** Finds the two things to be compared of one person. */
    private interface Compared {
        Two of(int person);
    }

    private List<Pair> measured(int people, Compared compared) {
        var less = LongStream.generate(() -> Long.MAX_VALUE).limit(people).toArray();
        var more = less.clone();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int person = 0; person < people; person++) {
                var two = compared.of(person);
                var shorter = nanos(two.less());
                var longer = nanos(two.more());
                if (round >= 0) {
                    less[person] = Math.min(less[person], shorter);
                    more[person] = Math.min(more[person], longer);
                }
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int person = 0; person < people; person++) {
            pairs.add(new Pair(less[person], more[person]));
        }
        return pairs;
    }

    private long nanos(LongSupplier work) {
        var began = THREADS.getCurrentThreadCpuTime();
        unused += work.getAsLong();
        return Math.max(1, THREADS.getCurrentThreadCpuTime() - began);
    }

    /** What so large a part of the people stays below. */
    private static double part(List<Pair> measured, double part, ToDoubleFunction<Pair> figure) {
        var sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }
}
