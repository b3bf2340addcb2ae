package competency.framework.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading files in which everything wrong is to be told, and nothing thrown.
 *
 * @param <T> what was to be read
 * @param value what could be read; null if the problems leave nothing that could be used
 * @param files the files it was read from as they were then, in the order of reading; without those that could not be read
 *     or are too large to be
 * @param places where its parts stand
 * @param problems what is wrong with the files; empty if they are sound
 */
public record Examined<T>(@Nullable T value, List<InputFile> files, SourceMap places, List<DataProblem> problems) {
    /** Copies the lists. */
    public Examined {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
