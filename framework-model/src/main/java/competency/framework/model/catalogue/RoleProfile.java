package competency.framework.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of requirements that somebody in a role should satisfy.
 *
 * @param id its key
 * @param title what it is called
 * @param family its family; null if none fits
 * @param tier its tier of training need; null if none fits
 * @param settings kinds of service in which the role is worked; empty: any
 * @param entry how people come into the role; null if not stated
 * @param bases roles whose requirements it takes over, in this order
 * @param requirements its own requirements, in reading order; one with the id of an inherited one takes its place
 * @param basis what this entry rests on
 */
public record RoleProfile(
        RoleId id,
        String title,
        @Nullable RoleFamily family,
        @Nullable RoleTier tier,
        List<SettingId> settings,
        @Nullable String entry,
        List<RoleId> bases,
        List<Requirement> requirements,
        Basis basis) {
    /** Refuses a blank title or entry. */
    public RoleProfile {
        Present.require("id of RoleProfile", id);
        Present.require("title of RoleProfile", title);
        Present.require("basis of RoleProfile", basis);
        Words.require("title", title);
        Words.requireIfStated("entry", entry);
        settings = Present.copyOf("settings of RoleProfile", settings);
        bases = Present.copyOf("bases of RoleProfile", bases);
        requirements = Present.copyOf("requirements of RoleProfile", requirements);
    }

    /**
     * A role of which is not stated how people come into it.
     *
     * @param id its key
     * @param title what it is called
     * @param family its family; null if none fits
     * @param tier its tier of training need; null if none fits
     * @param settings kinds of service in which the role is worked; empty: any
     * @param bases roles whose requirements it takes over, in this order
     * @param requirements its own requirements, in reading order; one with the id of an inherited one takes its place
     * @param basis what this entry rests on
     */
    public RoleProfile(
            RoleId id,
            String title,
            @Nullable RoleFamily family,
            @Nullable RoleTier tier,
            List<SettingId> settings,
            List<RoleId> bases,
            List<Requirement> requirements,
            Basis basis) {
        this(id, title, family, tier, settings, null, bases, requirements, basis);
    }
}
