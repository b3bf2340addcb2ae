package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import competency.framework.model.portfolio.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a made-up person holds besides training, each aimed at a requirement. */
final class WorldHoldings {
    private final Dice dice;
    private final WorldDays days;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<PracticeEntry> practice = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private int numbered = 5;

    WorldHoldings(Dice dice, WorldDays days) {
        this.dice = dice;
        this.days = days;
    }

    Portfolio portfolio(List<Post> posts, List<Completion> completions, List<Award> awards) {
        return new Portfolio(
                new PersonRef(WorldRecords.PERSON),
                posts,
                completions,
                awards,
                registrations,
                checks,
                practice,
                memberships,
                waivers);
    }

    void aim(Requirement requirement, boolean sound) {
        if (requirement instanceof RegistrationRequirement leaf) {
            register(leaf, sound);
        } else if (requirement instanceof CheckRequirement leaf) {
            check(leaf, sound);
        } else if (requirement instanceof PracticeRequirement leaf) {
            practise(leaf, sound);
        } else if (requirement instanceof MembershipRequirement leaf) {
            join(leaf, sound);
        }
    }

    private RecordId id() {
        return new RecordId(dice.pick("k", "h", "K") + numbered++);
    }

    private void register(RegistrationRequirement leaf, boolean sound) {
        for (var i = dice.pick(1, 1, 1, 2); i > 0; i--) {
            var from = days.before();
            var annotations = dice.chance(sound ? 85 : 40) ? leaf.annotations() : List.of("v300");
            registrations.add(new Registration(
                    id(),
                    leaf.register(),
                    dice.chance(sound ? 55 : 20) ? RegistrationStatus.ACTIVE : dice.pick(RegistrationStatus.values()),
                    from,
                    lastAfter(from, 65),
                    annotations));
        }
    }

    private void check(CheckRequirement leaf, boolean sound) {
        for (var i = dice.pick(1, 1, 2); i > 0; i--) {
            var within = leaf.withinMonths();
            var on = within == null || dice.chance(25) ? days.before() : days.firstFor(days.last(), within);
            var result = dice.chance(sound ? 65 : 30) ? CheckResult.CLEAR : dice.pick(CheckResult.values());
            checks.add(new Check(id(), leaf.check(), on, result));
        }
    }

    private void practise(PracticeRequirement leaf, boolean sound) {
        var within = leaf.withinMonths() == null ? 3 : leaf.withinMonths();
        var begun = days.asOf().minusMonths(within);
        for (var i = dice.between(1, sound ? 5 : 2); i > 0; i--) {
            var from = dice.chance(30)
                    ? days.besides(begun)
                    : dice.chance(10) ? days.before() : begun.plusDays(dice.between(-20, 31 * within + 2));
            var until = dice.chance(15)
                    ? from
                    : dice.chance(20) ? days.besides(days.asOf()) : from.plusDays(dice.between(0, 60));
            practice.add(new PracticeEntry(
                    id(),
                    leaf.kind(),
                    from,
                    until.isBefore(from) ? from : until,
                    new BigDecimal(dice.pick("0", "1.5", "4", "10", "10", "12.25", "20", "40")),
                    dice.some(dice.between(0, 2), List.of("alcohol", "drugs"))));
        }
    }

    private void join(MembershipRequirement leaf, boolean sound) {
        var months = leaf.unbrokenMonths() == null ? dice.pick(1, 12) : leaf.unbrokenMonths();
        var begun = days.asOf().minusMonths(months);
        var from =
                dice.chance(40) ? days.besides(begun) : sound ? begun.minusDays(dice.between(0, 500)) : days.before();
        var until = lastAfter(from, 60);
        memberships.add(new Membership(id(), leaf.body(), from, until));
        if (until != null && dice.chance(60)) {
            var again = until.plusDays(dice.between(-3, 3));
            again = again.isBefore(from) ? from : again;
            memberships.add(new Membership(id(), leaf.body(), again, lastAfter(again, 60)));
        }
    }

    private @Nullable LocalDate lastAfter(LocalDate from, int percent) {
        if (!dice.chance(percent)) {
            return null;
        }
        var last = days.last();
        return last.isBefore(from) ? from : last;
    }

    /** A post that counts as experience, of just enough days or about as many. */
    Post postFor(ExperienceRequirement leaf) {
        var months = leaf.months() == null ? dice.pick(1, 2) : leaf.months();
        var from = days.asOf().minusMonths(months).plusDays(dice.between(-1, 3));
        var until = dice.chance(30) ? days.besides(days.asOf()) : null;
        var role = leaf.roles().isEmpty() ? new RoleId(dice.pick("left", "root", "asked")) : dice.pick(leaf.roles());
        var setting = leaf.settings().isEmpty() ? null : dice.pick(leaf.settings());
        return new Post(role, dice.chance(85) ? setting : new SettingId("community"), from, until, List.of());
    }

    void waive(Requirement requirement) {
        var role = dice.chance(85) ? WorldRoles.ASKED : new RoleId(dice.pick("root", "no-such-role"));
        var named = dice.chance(92) ? requirement.id() : new RequirementId("no-such-requirement");
        for (var i = dice.pick(1, 1, 2); i > 0; i--) {
            var from = dice.chance(50) ? days.besides(days.asOf()) : days.asOf().minusDays(dice.between(0, 90));
            var until =
                    dice.chance(50) ? days.besides(days.asOf()) : days.asOf().plusDays(dice.between(0, 90));
            var last = until.isBefore(from) ? from : until;
            waivers.add(new Waiver(id(), named, role, from, last, "agreed", new PersonRef("p-3")));
        }
    }
}
