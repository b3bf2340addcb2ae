package competency.framework.model.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Which framework this is, and which version of it. Data have their own version, apart from the library's.
 *
 * @param id the framework
 * @param version its version, for example {@code 2026.1}
 * @param title what it is called
 * @param effectiveFrom first day this version is meant for
 * @param changes what its versions changed, newest first, each version once; the first is this version. Empty if
 *     nobody kept account
 */
public record FrameworkEdition(
        FrameworkId id, String version, String title, LocalDate effectiveFrom, List<EditionChange> changes) {
    /** Refuses a blank version or title, and changes that do not lead back from this version in order. */
    public FrameworkEdition {
        Present.require("id of FrameworkEdition", id);
        Present.require("version of FrameworkEdition", version);
        Present.require("title of FrameworkEdition", title);
        Present.require("effectiveFrom of FrameworkEdition", effectiveFrom);
        Days.require("effectiveFrom of FrameworkEdition", effectiveFrom);
        Words.require("version", version);
        Words.require("title", title);
        changes = Present.copyOf("changes of FrameworkEdition", changes);
        requireOrder(version, changes);
    }

    /**
     * A version of which no changes are told.
     *
     * @param id the framework
     * @param version its version, for example {@code 2026.1}
     * @param title what it is called
     * @param effectiveFrom first day this version is meant for
     */
    public FrameworkEdition(FrameworkId id, String version, String title, LocalDate effectiveFrom) {
        this(id, version, title, effectiveFrom, List.of());
    }

    /**
     * What changed after an earlier version.
     *
     * @param earlier this version, or one of those whose changes are told
     * @return newest first; empty for this version
     * @throws IllegalArgumentException if nothing is known of that version
     */
    public List<EditionChange> changesSince(String earlier) {
        if (earlier.equals(version)) {
            return List.of();
        }
        var versions = changes.stream().map(EditionChange::version).toList();
        if (!versions.contains(earlier)) {
            throw new IllegalArgumentException("nothing is known of version (%s) of %s; known are %s"
                    .formatted(earlier, id, String.join(", ", versions.isEmpty() ? List.of(version) : versions)));
        }
        return changes.subList(0, versions.indexOf(earlier));
    }

    private static void requireOrder(String version, List<EditionChange> changes) {
        if (!changes.isEmpty() && !changes.get(0).version().equals(version)) {
            throw new IllegalArgumentException(
                    "changes must begin with what version %s changed, not with %s; list them newest first"
                            .formatted(version, changes.get(0).version()));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (!seen.add(change.version())) {
                throw new IllegalArgumentException("changes must tell version %s once".formatted(change.version()));
            }
            if (i > 0 && change.on().isAfter(changes.get(i - 1).on())) {
                throw new IllegalArgumentException(
                        "changes must be listed newest first: version %s (%s) stands before %s (%s)"
                                .formatted(
                                        changes.get(i - 1).version(),
                                        changes.get(i - 1).on(),
                                        change.version(),
                                        change.on()));
            }
        }
    }
}
