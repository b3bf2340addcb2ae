package competency.framework.data;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1, in characters
 * @param cell what a spreadsheet calls it; null if the file is none
 */
record Place(DataFile file, int line, int column, @Nullable String cell) implements Comparable<Place> {
    private static final Comparator<Place> READING_ORDER = Comparator.comparingInt(
                    (Place place) -> place.file().order())
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /** The place as hosts see it. */
    SourcePlace told() {
        return new SourcePlace(file.name(), line, column, cell);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
