package competency.framework.data;

import static competency.framework.data.Reading.each;

import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import org.jspecify.annotations.Nullable;

/** Makes portfolios of documents. */
final class PortfolioMapper {
    private final Reading reading;

    PortfolioMapper(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Portfolio portfolio(PortfolioDocument document) {
        var records = new RecordMapper(reading);
        var posts = each(document.posts(), this::post);
        var completions = each(document.completions(), records::completion);
        var awards = each(document.awards(), records::award);
        var registrations = each(document.registrations(), records::registration);
        var checks = each(document.checks(), records::check);
        var practice = each(document.practice(), records::practice);
        var memberships = each(document.memberships(), records::membership);
        var waivers = each(document.waivers(), records::waiver);
        return reading.make(
                document,
                () -> new Portfolio(
                        document.person(),
                        posts,
                        completions,
                        awards,
                        registrations,
                        checks,
                        practice,
                        memberships,
                        waivers));
    }

    private @Nullable Post post(PostDocument document) {
        return reading.make(
                document,
                () -> new Post(
                        document.role(), document.setting(), document.from(), document.until(), document.tags()));
    }
}
