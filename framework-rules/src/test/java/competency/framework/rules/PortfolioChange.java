package competency.framework.rules;

import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.util.List;
import java.util.stream.Stream;

/** The same portfolio with something added, removed or replaced. */
final class PortfolioChange {
    private PortfolioChange() {}

    static Portfolio without(Portfolio from, RecordId id) {
        return new Portfolio(
                from.person(),
                from.posts(),
                without(from.completions(), id),
                without(from.awards(), id),
                without(from.registrations(), id),
                without(from.checks(), id),
                without(from.practice(), id),
                without(from.memberships(), id),
                without(from.waivers(), id));
    }

    private static <T extends HeldRecord> List<T> without(List<T> records, RecordId id) {
        return records.stream().filter(record -> !record.id().equals(id)).toList();
    }

    static Portfolio withWaivers(Portfolio from, List<Waiver> waivers) {
        return new Portfolio(
                from.person(),
                from.posts(),
                from.completions(),
                from.awards(),
                from.registrations(),
                from.checks(),
                from.practice(),
                from.memberships(),
                waivers);
    }

    static Portfolio withAwards(Portfolio from, List<Award> awards) {
        return new Portfolio(
                from.person(),
                from.posts(),
                from.completions(),
                awards,
                from.registrations(),
                from.checks(),
                from.practice(),
                from.memberships(),
                from.waivers());
    }

    static Portfolio with(
            Portfolio from, List<Award> awards, List<PracticeEntry> practice, List<Membership> memberships) {
        return new Portfolio(
                from.person(),
                from.posts(),
                from.completions(),
                both(from.awards(), awards),
                from.registrations(),
                from.checks(),
                both(from.practice(), practice),
                both(from.memberships(), memberships),
                from.waivers());
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
