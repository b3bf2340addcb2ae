package competency.framework.model.catalogue;

/**
 * Key of a {@link CourseCatalogue}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record CatalogueId(String value) implements Comparable<CatalogueId> {
    /** Refuses a value that is not kebab-case. */
    public CatalogueId {
        Present.require("value of CatalogueId", value);
        KebabCase.require("catalogue id", value);
    }

    @Override
    public int compareTo(CatalogueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
