package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a made-up person holds. Most of it is aimed at what the role requires, so that near misses are frequent. */
final class WorldPortfolio {
    private static final int MOST_RECORDS = 9;
    private static final int FEW_AWARDS = 7;

    private final Dice dice;
    private final WorldDays days;
    private final CompetencyFramework framework;
    private final WorldRecords records;
    private final List<Requirement> required;
    private final WorldHoldings holdings;
    private final List<Award> awards = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();

    WorldPortfolio(Dice dice, WorldDays days, CompetencyFramework framework) {
        this.dice = dice;
        this.days = days;
        this.framework = framework;
        records = new WorldRecords(dice, days, framework);
        holdings = new WorldHoldings(dice, days);
        required = framework.requirementsOf(WorldRoles.ASKED).stream()
                .flatMap(WorldPortfolio::withChildren)
                .toList();
    }

    private static Stream<Requirement> withChildren(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? Stream.concat(
                        Stream.of(requirement), group.children().stream().flatMap(WorldPortfolio::withChildren))
                : Stream.of(requirement);
    }

    Portfolio portfolio() {
        var held = dice.pick(95, 95, 60, 20);
        required.stream().filter(leaf -> dice.chance(held)).forEach(leaf -> aim(leaf, held > 90));
        var more = dice.chance(10) ? dice.between(5, 10) : dice.between(0, 4);
        for (var i = 0; i < more && !required.isEmpty(); i++) {
            aim(dice.pick(required), false);
        }
        var stray = dice.chance(70) ? 0 : dice.between(1, 3);
        for (var i = 0; i < stray; i++) {
            addStray();
        }
        required.stream().filter(any -> dice.chance(12)).forEach(holdings::waive);
        return holdings.portfolio(posts(), completions, awards);
    }

    /** Adds a record that bears on a leaf, and usually satisfies it if it is to be sound. */
    private void aim(Requirement requirement, boolean sound) {
        if (awards.size() + completions.size() >= MOST_RECORDS) {
            return;
        }
        if (requirement instanceof CourseRequirement leaf) {
            completions.add(records.completion(leaf, sound));
        } else if (requirement instanceof CompetencyRequirement leaf) {
            if (dice.chance(sound ? 20 : 45)) {
                records.completion(leaf, sound).ifPresent(completions::add);
            } else {
                awards.add(records.award(leaf, sound));
            }
            aimAtParts(leaf, sound);
        } else {
            holdings.aim(requirement, sound);
        }
    }

    /** Adds what an equivalence would make of other competencies, now and then all but one of its parts. */
    private void aimAtParts(CompetencyRequirement leaf, boolean sound) {
        framework.content().equivalences().stream()
                .filter(equivalence -> equivalence.gives().contains(leaf.competency()))
                .filter(equivalence -> dice.chance(40))
                .flatMap(equivalence -> equivalence.have().stream())
                .filter(part -> dice.chance(85) && awards.size() < FEW_AWARDS)
                .map(part -> new CompetencyRequirement(leaf.terms(), part, null, leaf.evidenceAtLeast(), null))
                .forEach(part -> awards.add(records.award(part, sound)));
    }

    private void addStray() {
        if (awards.size() + completions.size() < MOST_RECORDS) {
            if (dice.chance(25)) {
                completions.add(records.strayCompletion());
            } else {
                awards.add(records.strayAward());
            }
        }
    }

    private List<Post> posts() {
        var some = IntStream.range(0, dice.between(0, 3)).mapToObj(i -> post());
        var served = required.stream()
                .filter(ExperienceRequirement.class::isInstance)
                .map(ExperienceRequirement.class::cast)
                .filter(leaf -> dice.chance(80))
                .map(holdings::postFor);
        return Stream.concat(some, served).toList();
    }

    private Post post() {
        var others = framework.content().roles();
        var role = dice.chance(5)
                ? new RoleId("no-such-role")
                : dice.chance(75) ? WorldRoles.ASKED : dice.pick(others).id();
        var from = dice.chance(70) ? dueAbout(dice.pick(List.of(days.asOf(), days.last()))) : days.before();
        var setting = dice.maybe(50, () -> new SettingId(dice.pick("prison", "community")));
        var tags = dice.some(dice.between(0, 2), List.of("lone-working", "nights", "days"));
        return new Post(role, setting, from, until(from), tags);
    }

    private @Nullable LocalDate until(LocalDate from) {
        if (dice.chance(60)) {
            return null;
        }
        var until = dice.chance(60) ? days.besides(days.asOf()) : from.plusDays(dice.between(0, 60));
        return until.isBefore(from) ? from : until;
    }

    /** A first day of a post from which some requirement falls due about a day. */
    private LocalDate dueAbout(LocalDate day) {
        var weeks = required.stream()
                .flatMap(requirement -> Stream.ofNullable(requirement.terms().dueWeeks()))
                .toList();
        return days.besides(weeks.isEmpty() ? day : day.minusWeeks(dice.pick(weeks)));
    }
}
