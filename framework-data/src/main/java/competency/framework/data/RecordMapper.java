package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;

import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.Waiver;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the records of one portfolio of documents. */
final class RecordMapper {
    private final Reading reading;
    private final Set<RecordId> seen = new HashSet<>();

    RecordMapper(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Completion completion(CompletionDocument document) {
        return first(
                document,
                document.id(),
                () -> new Completion(
                        document.id(), document.course(), document.on(), document.outcome(), document.revokedOn()));
    }

    @Nullable
    Award award(AwardDocument document) {
        return first(
                document,
                document.id(),
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
    }

    @Nullable
    Registration registration(RegistrationDocument document) {
        return first(
                document,
                document.id(),
                () -> new Registration(
                        document.id(),
                        document.register(),
                        document.status(),
                        document.from(),
                        document.until(),
                        document.annotations()));
    }

    @Nullable
    Check check(CheckDocument document) {
        return first(
                document,
                document.id(),
                () -> new Check(document.id(), document.check(), document.on(), document.result()));
    }

    @Nullable
    PracticeEntry practice(PracticeDocument document) {
        return first(
                document,
                document.id(),
                () -> new PracticeEntry(
                        document.id(),
                        document.kind(),
                        document.from(),
                        document.until(),
                        document.hours(),
                        document.tags()));
    }

    @Nullable
    Membership membership(MembershipDocument document) {
        return first(
                document,
                document.id(),
                () -> new Membership(document.id(), document.body(), document.from(), document.until()));
    }

    @Nullable
    Waiver waiver(WaiverDocument document) {
        return first(
                document,
                document.id(),
                () -> new Waiver(
                        document.id(),
                        document.requirement(),
                        document.role(),
                        document.from(),
                        document.until(),
                        document.reason(),
                        document.approvedBy()));
    }

    /** A record, unless another one has its id. */
    private <T extends HeldRecord> @Nullable T first(Object document, RecordId id, Supplier<T> constructor) {
        var made = reading.make(document, constructor);
        if (seen.add(id)) {
            return made;
        }
        reading.problems()
                .add(
                        reading.places().of(document, "id"),
                        ProblemKind.DUPLICATE_ID,
                        "record id (%s) is used twice; ids must be unique in a portfolio".formatted(id));
        return null;
    }
}
