package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damages sound files in one place at a time, in every way and every place, and expects each damage to be told there. */
class CheckMutationTest {
    /** Entries of each kind; each way of damage is tried at all but the first. */
    private static final int SIZE = 16;

    private static final CheckedFiles SOUND = CheckedFiles.sound(SIZE);

    private static List<Damage> damages() {
        return Stream.of(Damage.ofLines(), Damage.ofCourses(), Damage.ofRequirements(), Damage.ofFrameworks())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void where_nothing_is_damaged_nothing_is_told() {
        assertThat(SOUND.noticed()).isEmpty();
    }

    @Test
    void every_damage_is_told_by_its_id_at_its_line() {
        var untold = new ArrayList<String>();
        var mutants = 0;
        for (var damage : damages()) {
            for (int entry = 1; entry < SIZE; entry++) {
                var damaged = damaged(damage, entry);
                var wanted = wanted(damage, entry, damaged);
                var told = damaged.noticed();
                mutants++;
                if (told.stream().noneMatch(each -> each.endsWith(" " + damage.id()) && each.startsWith(wanted))) {
                    untold.add("%s%s: %s → told %s".formatted(wanted, damage.id(), damage.to(entry), told));
                }
            }
        }
        assertThat(untold).isEmpty();
        assertThat(damages()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(mutants).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void what_is_harmless_is_not_told() {
        for (var damage : Damage.harmless()) {
            for (int entry = 1; entry < SIZE; entry++) {
                assertThat(damaged(damage, entry).noticed())
                        .as("%s", damage.to(entry))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatever_stands_in_the_files_no_exception_leaves_a_check() {
        var random = new Random(20261122);
        for (int i = 0; i < 600; i++) {
            var damaged = new CheckedFiles(
                    i % 2 == 0 ? scribbled(SOUND.framework(), random) : SOUND.framework(),
                    i % 2 == 1 ? scribbled(SOUND.catalogue(), random) : SOUND.catalogue());
            assertThatCode(() -> damaged.answer(true)).as("%s", damaged).doesNotThrowAnyException();
        }
    }

    private static CheckedFiles damaged(Damage damage, int entry) {
        var isFramework = damage.file().equals("framework");
        var text = isFramework ? SOUND.framework() : SOUND.catalogue();
        var from = damage.from(entry);
        assertThat(text.split(Pattern.quote(from), -1))
                .as("stands once: %s", from)
                .hasSize(2);
        var changed = text.replace(from, damage.to(entry));
        return isFramework
                ? new CheckedFiles(changed, SOUND.catalogue())
                : new CheckedFiles(SOUND.framework(), changed);
    }

    /** File and line at which the damage must be told; the file alone where the parser cannot know the line. */
    private static String wanted(Damage damage, int entry, CheckedFiles damaged) {
        var file = damage.at().startsWith("framework|") ? "framework" : damage.file();
        if (damage.at().isEmpty()) {
            return file + ".yaml:";
        }
        var text = file.equals("framework") ? damaged.framework() : damaged.catalogue();
        var passage = damage.at(entry).replaceFirst("^(framework|first)\\|", "");
        var position = damage.at().startsWith("first|") ? text.indexOf(passage) : text.lastIndexOf(passage);
        assertThat(position).as("stands in %s: %s", file, passage).isNotNegative();
        var line = text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
        // An entry is told where it begins, one line above its title.
        return "%s.yaml:%d ".formatted(file, passage.startsWith("title") || passage.startsWith("y ") ? line - 1 : line);
    }

    /** Characters lost, doubled, swapped or changed in a few places. */
    private static String scribbled(String text, Random random) {
        var scribbled = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) {
            var at = random.nextInt(scribbled.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> scribbled.deleteCharAt(at);
                case 1 -> scribbled.insert(at, scribbled.charAt(random.nextInt(scribbled.length())));
                case 2 -> scribbled.setCharAt(at, scribbled.charAt(at + 1));
                default -> scribbled.setCharAt(at, " \n\t:{}[],-'\"#&*!|>%@`0aZ\u0000é".charAt(random.nextInt(25)));
            }
        }
        return scribbled.toString();
    }
}
