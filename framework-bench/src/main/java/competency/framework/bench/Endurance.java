package competency.framework.bench;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.Evaluator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/** How evaluation bears long use and large input: memory after millions of answers, and time against size. */
final class Endurance {
    private static final int EVALUATIONS = Integer.getInteger("bench.evaluations", 10_000_000);
    private static final int LOOKS = 10;
    private static final List<Integer> RECORDS = List.of(10, 100, 1_000, 10_000);

    private long unused;

    private Endurance() {}

    static String section() {
        var endurance = new Endurance();
        return endurance.memory() + "\n" + endurance.records() + "\n" + endurance.frameworks();
    }

    private String memory() {
        var evaluator = Evaluator.create();
        var requests = new MadeUpPortfolios(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1)).requests(2_000);
        answer(evaluator, requests, EVALUATIONS / LOOKS);
        var first = heapAfterCollection();
        var most = first;
        for (int look = 1; look < LOOKS; look++) {
            answer(evaluator, requests, EVALUATIONS / LOOKS);
            most = Math.max(most, heapAfterCollection());
        }
        return """
                | Evaluations by one evaluator | heap in use after a tenth of them, MB | most after any tenth, MB |
                | ---: | ---: | ---: |
                | %,d | %.2f | %.2f |
                """.formatted(EVALUATIONS, first / 1e6, most / 1e6);
    }

    private void answer(Evaluator evaluator, List<EvaluationRequest> requests, int times) {
        for (int i = 0; i < times; i++) {
            unused += evaluator
                    .evaluate(requests.get(i % requests.size()))
                    .findings()
                    .size();
        }
    }

    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly") // that is what is measured
    private static long heapAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String records() {
        var people = new MadeUpPortfolios(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1));
        var evaluator = Evaluator.create();
        var rounds = new Rounds(5, 9);
        for (int records : RECORDS) {
            var requests = LongStream.range(0, 20)
                    .mapToObj(number -> people.request(number, records, records))
                    .toList();
            rounds.with(
                    Integer.toString(records),
                    () -> requests.stream()
                            .mapToLong(request ->
                                    evaluator.evaluate(request).findings().size())
                            .sum());
        }
        var text = new StringBuilder("""
                | Records of a person | microseconds of processor, an evaluation | nanoseconds, a record |
                | ---: | ---: | ---: |
                """);
        rounds.medians()
                .forEach((records, millis) -> text.append("| %,d | %.0f | %.0f |%n"
                        .formatted(
                                Integer.valueOf(records),
                                millis * 1e3 / 20,
                                millis * 1e6 / 20 / Integer.parseInt(records))));
        return text.toString();
    }

    private String frameworks() {
        var text = new StringBuilder("""
                | Framework: roles, competencies, courses | checked and indexed, ms | first evaluation as each role, ms | a later one, microseconds |
                | --- | ---: | ---: | ---: |
                """);
        for (var size : List.of(MadeUpFramework.Size.USUAL, MadeUpFramework.Size.LARGE)) {
            var evaluator = Evaluator.create();
            evaluator.warmUp();
            var made = new Rounds(1, 3)
                    .with(
                            "made",
                            () -> MadeUpFramework.of(size, 1).content().roles().size())
                    .medians();
            var framework = MadeUpFramework.of(size, 1);
            var requests = new MadeUpPortfolios(framework).requests(1_000);
            var first = new Rounds(0, 1)
                    .with("first", () -> firstOfEachRole(evaluator, requests))
                    .medians();
            var later = new Rounds(3, 5)
                    .with("later", () -> firstOfEachRole(evaluator, requests))
                    .medians();
            text.append("| %,d, %,d, %,d | %.0f | %.1f | %.0f |%n"
                    .formatted(
                            size.roles(),
                            size.competencies(),
                            size.courses(),
                            made.get("made"),
                            Objects.requireNonNull(first.get("first")) / size.roles(),
                            Objects.requireNonNull(later.get("later")) * 1e3 / size.roles()));
        }
        return text.toString();
    }

    private static long firstOfEachRole(Evaluator evaluator, List<EvaluationRequest> requests) {
        var request = requests.get(0);
        return request.framework().content().roles().stream()
                .mapToLong(role ->
                        evaluator.evaluate(request.as(role.id())).findings().size())
                .sum();
    }
}
