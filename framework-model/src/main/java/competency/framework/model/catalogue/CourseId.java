package competency.framework.model.catalogue;

/**
 * Key of a {@link Course}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record CourseId(String value) implements Comparable<CourseId> {
    /** Refuses a value that is not kebab-case. */
    public CourseId {
        KebabCase.require("course id", value);
    }

    @Override
    public int compareTo(CourseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
