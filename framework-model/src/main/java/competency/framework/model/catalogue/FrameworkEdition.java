package competency.framework.model.catalogue;

import java.time.LocalDate;

/**
 * Which framework this is, and which version of it. Data have their own version, apart from the library's.
 *
 * @param id the framework
 * @param version its version, for example {@code 2026.1}
 * @param title what it is called
 * @param effectiveFrom first day this version is meant for
 */
public record FrameworkEdition(FrameworkId id, String version, String title, LocalDate effectiveFrom) {
    /** Refuses a blank version or title. */
    public FrameworkEdition {
        Words.require("version", version);
        Words.require("title", title);
    }
}
