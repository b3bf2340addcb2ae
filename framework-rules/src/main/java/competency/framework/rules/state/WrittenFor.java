package competency.framework.rules.state;

import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import org.jspecify.annotations.Nullable;

/** Which framework a catalogue is written for. */
public enum WrittenFor {
    /** The one it is held against, or it does not say. */
    THIS,
    /** Another version of that. */
    OTHER_VERSION,
    /** Another one. */
    OTHER;

    /**
     * Which framework a catalogue is written for.
     *
     * @param framework what it states; null: any
     * @param version what it states; null: any
     * @param edition the framework that it is held against
     * @return the bucket
     */
    public static WrittenFor of(@Nullable FrameworkId framework, @Nullable String version, FrameworkEdition edition) {
        if (framework != null && !framework.equals(edition.id())) {
            return OTHER;
        }
        return version == null || version.equals(edition.version()) ? THIS : OTHER_VERSION;
    }
}
