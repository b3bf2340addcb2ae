package competency.framework.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which posts, and on which days, a requirement exists.
 *
 * @param settings kinds of service; empty: any
 * @param tags duties that a post may have, kebab-case; empty: whatever the duties
 * @param effectiveFrom first day on which it exists; null: always did
 * @param effectiveUntil last day on which it exists, that day included; null: still does
 */
public record Applicability(
        List<SettingId> settings,
        List<String> tags,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil) {
    /** For every post, on every day. */
    public static final Applicability ALWAYS = new Applicability(List.of(), List.of(), null, null);

    /** Refuses tags that are not kebab-case, and days in the wrong order. */
    public Applicability {
        Days.require("effectiveFrom of Applicability", effectiveFrom);
        Days.require("effectiveUntil of Applicability", effectiveUntil);
        settings = Present.copyOf("settings of Applicability", settings);
        tags = Present.copyOf("tags of Applicability", tags);
        tags.forEach(tag -> KebabCase.require("tag", tag));
        Days.requireOrder("effectiveUntil", effectiveUntil, "effectiveFrom", effectiveFrom);
    }

    /**
     * Whether the requirement exists on a day.
     *
     * @param day the day asked about
     * @return true from the first to the last day, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    /**
     * Whether the requirement concerns a post.
     *
     * @param setting the kind of service the post is worked in; null if not known: then no setting excludes it
     * @param duties the duties of the post; null if not known: then no tag excludes it
     * @return true if the post is in one of the settings and has one of the tags, where there are any
     */
    public boolean concerns(@Nullable SettingId setting, @Nullable List<String> duties) {
        var isSetting = settings.isEmpty() || setting == null || settings.contains(setting);
        var isDuty = tags.isEmpty() || duties == null || duties.stream().anyMatch(tags::contains);
        return isSetting && isDuty;
    }
}
