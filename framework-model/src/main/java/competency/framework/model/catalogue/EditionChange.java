package competency.framework.model.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * What one version of a framework changed.
 *
 * @param version the version that brought it
 * @param on the day from which it applies
 * @param summary what changed, for the people it concerns
 * @param affects ids of what it concerns, kebab-case, each once; some may no longer be in the framework; may be empty
 */
public record EditionChange(String version, LocalDate on, String summary, List<String> affects) {
    /** Refuses a blank version or summary, and affected ids that are not kebab-case or stand twice. */
    public EditionChange {
        Present.require("version of EditionChange", version);
        Present.require("on of EditionChange", on);
        Present.require("summary of EditionChange", summary);
        Days.require("on of EditionChange", on);
        Words.require("version", version);
        Words.require("summary", summary);
        affects = Present.copyOf("affects of EditionChange", affects);
        affects.forEach(id -> KebabCase.require("affects", id));
        Listed.requireOnce("affects", affects, id -> id);
    }
}
