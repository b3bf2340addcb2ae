package competency.framework.data;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(DataFile file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> READING_ORDER = Comparator.comparingInt(
                    (Place place) -> place.file().order())
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
