package competency.framework.rules;

import static competency.framework.model.evaluation.Standing.BELOW_LEVEL;
import static competency.framework.model.evaluation.Standing.COUNTS;
import static competency.framework.model.evaluation.Standing.EXPIRED;
import static competency.framework.model.evaluation.Standing.FAILED;
import static competency.framework.model.evaluation.Standing.NOT_ACCREDITED_THEN;
import static competency.framework.model.evaluation.Standing.NOT_YET;
import static competency.framework.model.evaluation.Standing.REVOKED;
import static competency.framework.model.evaluation.Standing.SELF_ASSESSED;
import static competency.framework.model.evaluation.Standing.TOO_OLD;
import static competency.framework.model.evaluation.Standing.WEAK_EVIDENCE;

import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.ReferenceAnswer.Rejected;
import competency.framework.rules.ReferenceStanding.Need;
import competency.framework.rules.ReferenceWorth.Worth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one leaf stands on one day by what the records are worth. */
final class ReferenceLeaf {
    /** Section 5 and details 5: the order in which reasons are heard; the later, the milder. */
    private static final List<Standing> REASONS = List.of(
            NOT_YET,
            REVOKED,
            SELF_ASSESSED,
            FAILED,
            NOT_ACCREDITED_THEN,
            WEAK_EVIDENCE,
            BELOW_LEVEL,
            TOO_OLD,
            EXPIRED,
            COUNTS);

    private final ReferenceStanding standing;
    private final LocalDate asOf;
    private final Policy policy;
    private final List<Worth> worths;

    ReferenceLeaf(Need need, LocalDate asOf, Policy policy, List<Worth> worths) {
        standing = new ReferenceStanding(need, asOf, policy);
        this.asOf = asOf;
        this.policy = policy;
        this.worths = worths;
    }

    @Nullable
    LocalDate lastDay(Worth worth) {
        return standing.lastDay(worth);
    }

    /** Details 3: the acceptable one with the latest last day, then stronger, higher, shorter, smaller id. */
    Optional<Worth> explaining() {
        return worths.stream().filter(worth -> standing.of(worth) == COUNTS).min(bestFirst());
    }

    private Comparator<Worth> bestFirst() {
        return Comparator.comparing(
                        (Worth worth) -> ReferenceDays.orNever(standing.lastDay(worth)), Comparator.reverseOrder())
                .thenComparing(worth -> -ReferenceStanding.strength(worth.evidence()))
                .thenComparing(worth -> -standing.rank(worth))
                .thenComparing(worth -> worth.via().size())
                .thenComparing(worth -> worth.record().id().value());
    }

    /** The table of section 4, without a due day; 2.4; 4.6. */
    Status status() {
        var explaining = explaining();
        if (explaining.isPresent()) {
            var last = standing.lastDay(explaining.get());
            if (ReferenceDays.isPast(last, asOf)) {
                return Status.IN_GRACE;
            }
            return last == null || last.isAfter(asOf.plusDays(policy.expiringDays())) ? Status.MET : Status.EXPIRING;
        }
        var reasons = worths.stream().map(standing::of).toList();
        if (reasons.contains(EXPIRED) || reasons.contains(TOO_OLD)) {
            return Status.EXPIRED;
        }
        if (reasons.contains(BELOW_LEVEL)) {
            return Status.BELOW_LEVEL;
        }
        return reasons.contains(WEAK_EVIDENCE) ? Status.WEAK_EVIDENCE : Status.MISSING;
    }

    /** Section 5, details 4: every record none of whose credits is acceptable, with its mildest reason, by id. */
    List<Rejected> rejected() {
        return worths.stream()
                .map(worth -> worth.record().id())
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .map(id -> worths.stream()
                        .filter(worth -> worth.record().id().equals(id))
                        .min(mildestFirst())
                        .orElseThrow())
                .filter(worth -> standing.of(worth) != COUNTS)
                .map(this::rejected)
                .toList();
    }

    private Comparator<Worth> mildestFirst() {
        return Comparator.comparing((Worth worth) -> -REASONS.indexOf(standing.of(worth)))
                .thenComparing(bestFirst());
    }

    /** Details 11. */
    private Rejected rejected(Worth worth) {
        var record = worth.record();
        var reason = standing.of(worth);
        var day = switch (reason) {
            case NOT_YET, NOT_ACCREDITED_THEN, TOO_OLD -> record.on();
            case REVOKED -> record.revokedOn();
            case EXPIRED -> worth.until();
            default -> null;
        };
        var credited = List.of(WEAK_EVIDENCE, BELOW_LEVEL, TOO_OLD, EXPIRED).contains(reason);
        return new Rejected(record.id(), reason, day, credited ? worth.credit() : null);
    }
}
