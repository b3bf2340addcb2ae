package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.TaggedHours;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requirements of a made-up role that ask for something other than training. */
final class WorldLeaves {
    private final Dice dice;
    private final List<Competency> competencies;

    WorldLeaves(Dice dice, List<Competency> competencies) {
        this.dice = dice;
        this.competencies = competencies;
    }

    Requirement leaf(RequirementTerms terms) {
        return switch (dice.between(1, 5)) {
            case 1, 2 -> ofOneRecord(terms);
            case 3 -> practice(terms);
            case 4 -> membership(terms);
            default -> experience(terms);
        };
    }

    /** One that the latest record decides. */
    Requirement ofOneRecord(RequirementTerms terms) {
        return dice.chance(50)
                ? new RegistrationRequirement(
                        terms,
                        dice.pick("nmc", "gmc"),
                        dice.some(dice.pick(0, 0, 1, 2), List.of("v300", "v150")),
                        dice.chance(35))
                : new CheckRequirement(terms, dice.pick("dbs", "health"), dice.maybe(60, () -> dice.pick(1, 12, 36)));
    }

    private Requirement practice(RequirementTerms terms) {
        var within = dice.maybe(70, () -> dice.pick(1, 2, 3, 6));
        var perMonth = within == null ? null : dice.maybe(35, () -> hours("1.5", "4", "10"));
        List<TaggedHours> ofWhich = dice.chance(60)
                ? List.of()
                : dice.some(
                        dice.between(1, 2),
                        List.of(
                                new TaggedHours("alcohol", hours("5", "7.5")),
                                new TaggedHours("drugs", hours("2", "10"))));
        var hours = dice.maybe(ofWhich.isEmpty() && perMonth == null ? 100 : 50, () -> hours("10", "20", "33.3"));
        return new PracticeRequirement(terms, dice.pick("supervised", "group"), hours, within, ofWhich, perMonth);
    }

    private BigDecimal hours(String... choices) {
        return new BigDecimal(dice.pick(choices));
    }

    private Requirement membership(RequirementTerms terms) {
        var months = dice.maybe(40, () -> dice.pick(1, 6, 24));
        var since =
                months == null ? dice.maybe(60, () -> dice.pick(competencies).id()) : null;
        return new MembershipRequirement(terms, dice.pick("body-a", "body-b"), months, since);
    }

    private Requirement experience(RequirementTerms terms) {
        List<RoleId> roles = dice.chance(60) ? List.of(WorldRoles.ASKED) : List.of();
        List<RoleFamily> families = dice.chance(30) ? List.of(RoleFamily.PEER) : List.of();
        List<SettingId> settings = (roles.isEmpty() && families.isEmpty()) || dice.chance(30)
                ? List.of(new SettingId("prison"))
                : List.of();
        return new ExperienceRequirement(terms, roles, families, settings, months());
    }

    private @Nullable Integer months() {
        return dice.maybe(75, () -> dice.pick(1, 6, 24));
    }
}
