package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What every requirement carries, whatever it asks for.
 *
 * @param id its key, used once within a role
 * @param title what it is called in reports; null: the title of what it asks for
 * @param obligation whether the role can be filled without it
 * @param effect what follows when it is not satisfied
 * @param dueWeeks weeks that whoever takes up a post has to satisfy it, 1 to 520, counted from the first day of the
 *     post, the last day included; null: it is due at once
 * @param applicability for which posts and on which days it exists
 * @param basis what it rests on; null if the role's basis says it all
 */
public record RequirementTerms(
        RequirementId id,
        @Nullable String title,
        Obligation obligation,
        Effect effect,
        @Nullable Integer dueWeeks,
        Applicability applicability,
        @Nullable Basis basis) {
    /** Refuses a blank title, weeks out of range, and time to satisfy what stops practice. */
    public RequirementTerms {
        Present.require("id of RequirementTerms", id);
        Present.require("obligation of RequirementTerms", obligation);
        Present.require("effect of RequirementTerms", effect);
        Present.require("applicability of RequirementTerms", applicability);
        if (title != null) {
            Words.require("title", title);
        }
        Words.requireRange("dueWeeks", dueWeeks, 1, 520);
        if (dueWeeks != null && effect == Effect.STOP) {
            throw new IllegalArgumentException(
                    "requirement %s cannot have dueWeeks and effect stop: what stops practice is due at once"
                            .formatted(id));
        }
    }

    /**
     * Terms of a mandatory requirement that is due at once and leaves a gap.
     *
     * @param id its key
     * @return terms without title, due weeks, limits or basis
     */
    public static RequirementTerms mandatory(RequirementId id) {
        return new RequirementTerms(id, null, Obligation.MANDATORY, Effect.GAP, null, Applicability.ALWAYS, null);
    }
}
