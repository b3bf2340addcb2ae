package competency.framework.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading files in which everything wrong is to be told, and nothing thrown.
 *
 * @param <T> what was to be read
 * @param value what could be read; null if the problems leave nothing that could be used
 * @param places where its parts stand
 * @param problems what is wrong with the files; empty if they are sound
 */
public record Examined<T>(@Nullable T value, SourceMap places, List<DataProblem> problems) {
    /** Copies the list. */
    public Examined {
        problems = List.copyOf(problems);
    }
}
