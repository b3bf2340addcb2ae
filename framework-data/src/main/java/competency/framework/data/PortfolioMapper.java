package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes portfolios of documents. */
final class PortfolioMapper {
    private final Reading reading;

    PortfolioMapper(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Portfolio portfolio(PortfolioDocument document) {
        var posts = each(document.posts(), this::post);
        var seen = new HashSet<RecordId>();
        var completions = each(document.completions(), completion -> completion(completion, seen));
        var awards = each(document.awards(), award -> award(award, seen));
        return reading.make(document, () -> new Portfolio(document.person(), posts, completions, awards));
    }

    private @Nullable Post post(PostDocument document) {
        return reading.make(
                document, () -> new Post(document.role(), document.setting(), document.from(), document.until()));
    }

    private @Nullable Completion completion(CompletionDocument document, Set<RecordId> seen) {
        var made = reading.make(
                document,
                () -> new Completion(
                        document.id(), document.course(), document.on(), document.outcome(), document.revokedOn()));
        return isFirst(document, document.id(), seen) ? made : null;
    }

    private @Nullable Award award(AwardDocument document, Set<RecordId> seen) {
        var made = reading.make(
                document,
                () -> new Award(
                        document.id(),
                        document.code(),
                        document.level(),
                        document.on(),
                        document.evidence(),
                        document.assessor(),
                        orElse(document.simulated(), false),
                        document.until(),
                        document.revokedOn()));
        return isFirst(document, document.id(), seen) ? made : null;
    }

    private boolean isFirst(Object document, RecordId id, Set<RecordId> seen) {
        var isFirst = seen.add(id);
        if (!isFirst) {
            reading.problems()
                    .add(
                            reading.places().of(document, "id"),
                            ProblemKind.DUPLICATE_ID,
                            "record id (%s) is used twice; ids must be unique in a portfolio".formatted(id));
        }
        return isFirst;
    }
}
