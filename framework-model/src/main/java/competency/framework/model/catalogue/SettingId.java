package competency.framework.model.catalogue;

/**
 * Key of a kind of service in which a role is worked, for example {@code community-adult}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record SettingId(String value) implements Comparable<SettingId> {
    /** Refuses a value that is not kebab-case. */
    public SettingId {
        Present.require("value of SettingId", value);
        KebabCase.require("setting id", value);
    }

    @Override
    public int compareTo(SettingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
