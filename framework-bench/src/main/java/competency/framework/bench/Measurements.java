package competency.framework.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures, part by part, prints the tables, and writes them into docs/benchmarks.md. */
final class Measurements {
    private static final Map<String, Callable<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("decisions", DecisionMeasurements::section);
        PARTS.put("start", ColdStart::section);
        PARTS.put("plans", PlanMeasurements::section);
        PARTS.put("catalogues", CatalogueMeasurements::section);
        PARTS.put("endurance", Endurance::section);
    }

    private Measurements() {}

    /**
     * Measures.
     *
     * @param args the file to write into, and the parts to measure; none: all of them
     * @throws Exception if a part cannot be measured, or the file not be written
     */
    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        var wanted = args.length > 1 ? List.of(args).subList(1, args.length) : List.copyOf(PARTS.keySet());
        for (var part : wanted) {
            var section = PARTS.getOrDefault(part, () -> "no such part; there are " + PARTS.keySet())
                    .call();
            var text = "%s%nMeasured on %s with %d processors, Java %s, Drools 10.2.0.%n"
                    .formatted(
                            section,
                            LocalDate.now(ZoneOffset.UTC),
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.version().feature());
            System.out.println(text);
            write(file, part, text);
        }
    }

    /** Puts a section between its two marks, if the file has them. */
    private static void write(Path file, String part, String text) throws IOException {
        var begin = "<!-- measured: %s -->%n".formatted(part);
        var end = "<!-- end of %s -->".formatted(part);
        var page = Files.readString(file);
        var from = page.indexOf(begin);
        var to = page.indexOf(end);
        if (from >= 0 && to > from) {
            Files.writeString(file, page.substring(0, from + begin.length()) + "\n" + text + "\n" + page.substring(to));
        }
    }
}
