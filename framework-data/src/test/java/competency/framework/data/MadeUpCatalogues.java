package competency.framework.data;

import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Catalogues of every shape, with texts that somebody may have chosen to do harm; the same for the same seed. */
final class MadeUpCatalogues {
    /** Beginnings, middles and ends of texts that some reader could take for something else. */
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "''",
            "\"",
            "\"\"",
            ",",
            ";",
            "|",
            ":",
            ": ",
            " #",
            "# ",
            "\\",
            "\\n",
            "/",
            "%",
            "&",
            "*",
            "!",
            "?",
            ">",
            "<",
            "<script>",
            "{",
            "}",
            "[",
            "]",
            "~",
            "`",
            "null",
            "true",
            "yes",
            "no",
            "off",
            "1",
            "1e3",
            "0x1F",
            "2026-01-01",
            "12:30",
            ".inf",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.org\")",
            "-1+2",
            "\uFF1D1+1",
            " ",
            "  ",
            "a",
            "B",
            "é",
            "e\u0301",
            "ß",
            "中",
            "\uD83D\uDE00",
            "word",
            "Two words",
            "<<",
            "---",
            "...",
            "sep=;",
            "\u00A0",
            "\u3000",
            "id",
            "$ref",
            "(",
            ")");

    private final Random random;

    MadeUpCatalogues(long seed) {
        random = new Random(seed);
    }

    CourseCatalogue next() {
        var provider = orNull(() -> id("body"));
        var courses = IntStream.range(0, random.nextInt(5))
                .mapToObj(number -> course(number, provider))
                .toList();
        return new CourseCatalogue(
                new CatalogueId(id("catalogue")),
                text(),
                provider,
                orNull(() -> new FrameworkId(id("framework"))),
                orNull(this::text),
                courses);
    }

    private OfferedCourse course(int number, @Nullable String provider) {
        var from = orNull(() -> LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        var hours = orNull(() -> BigDecimal.valueOf(25 + random.nextInt(100_000), 2));
        var course = Course.builder(new CourseId(id("course-" + number)), text())
                .by(provider == null || random.nextInt(4) == 0 ? orElse(() -> id("giver"), provider) : provider)
                .accredited(from, orNull(() -> LocalDate.of(2026, 2, 1 + random.nextInt(28))))
                .taking(hours, hours == null ? null : orNull(() -> hours.min(BigDecimal.valueOf(random.nextInt(90)))))
                .carrying(orNull(() -> 1 + random.nextInt(1000)))
                .costing(orNull(() -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3))))
                .after(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new CourseId(id("before-" + i)))
                        .toList())
                .assessedBy(strengths())
                .reaching(any(InterventionReach.values()))
                .build();
        return new OfferedCourse(
                course,
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> line()).toList());
    }

    private MappingLine line() {
        var months = orNull(() -> 1 + random.nextInt(1200));
        return random.nextInt(4) == 0
                ? new MappingLine(text(), null, null, months, false, true, random.nextInt(3) * 6)
                : new MappingLine(
                        text(),
                        orNull(() -> new LevelId(id("level"))),
                        orNull(() -> any(EvidenceStrength.values())),
                        months,
                        random.nextBoolean(),
                        false,
                        0);
    }

    private List<EvidenceStrength> strengths() {
        var all = new ArrayList<>(List.of(EvidenceStrength.values()));
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(3));
    }

    /** A text that a file can hold: not blank, and not the tilde that says that there is none. */
    String text() {
        var text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var made = text.toString();
        return made.isBlank() || made.equals("~") ? text() : made;
    }

    private String id(String word) {
        return random.nextInt(10) == 0 ? random.nextInt(1000) + "-" + word : word + "-" + random.nextInt(1000);
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    /** A course of a catalogue that has a provider must have one too. */
    private @Nullable String orElse(Supplier<String> value, @Nullable String otherwise) {
        return random.nextInt(3) == 0 ? otherwise : value.get();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
