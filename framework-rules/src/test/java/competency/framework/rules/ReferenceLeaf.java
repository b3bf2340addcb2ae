package competency.framework.rules;

import static competency.framework.model.evaluation.Standing.BELOW_LEVEL;
import static competency.framework.model.evaluation.Standing.COUNTS;
import static competency.framework.model.evaluation.Standing.EQUIVALENCE_CLOSED;
import static competency.framework.model.evaluation.Standing.EXPIRED;
import static competency.framework.model.evaluation.Standing.FAILED;
import static competency.framework.model.evaluation.Standing.NOT_ACCREDITED_THEN;
import static competency.framework.model.evaluation.Standing.NOT_YET;
import static competency.framework.model.evaluation.Standing.PART_ONLY;
import static competency.framework.model.evaluation.Standing.REFRESHER_WITHOUT_BASE;
import static competency.framework.model.evaluation.Standing.REVOKED;
import static competency.framework.model.evaluation.Standing.SELF_ASSESSED;
import static competency.framework.model.evaluation.Standing.SERVES_ANOTHER;
import static competency.framework.model.evaluation.Standing.TOO_OLD;
import static competency.framework.model.evaluation.Standing.WEAK_EVIDENCE;

import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Rejected;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one leaf that asks for a competency or a course stands on one day by what bears on it. */
final class ReferenceLeaf {
    /** Section 5 and details 5: the order in which reasons are heard; the later, the milder. */
    private static final List<Standing> REASONS = List.of(
            NOT_YET,
            REVOKED,
            SELF_ASSESSED,
            FAILED,
            NOT_ACCREDITED_THEN,
            REFRESHER_WITHOUT_BASE,
            EQUIVALENCE_CLOSED,
            WEAK_EVIDENCE,
            BELOW_LEVEL,
            TOO_OLD,
            EXPIRED,
            PART_ONLY,
            SERVES_ANOTHER,
            COUNTS);

    private final ReferenceStanding standing;
    private final LocalDate asOf;
    private final Policy policy;
    private final List<Bearing> bearings;

    /**
     * One way in which a record bears on the leaf.
     *
     * @param record the record that is spoken of
     * @param on the day of the record
     * @param revokedOn the day it was revoked; null if it was not
     * @param reason how it stands in this way
     * @param credit what it rests in; null if it counts for nothing
     * @param own whether the credit is one of what the leaf asks for
     */
    record Bearing(
            RecordId record,
            LocalDate on,
            @Nullable LocalDate revokedOn,
            Standing reason,
            @Nullable ReferenceCredit credit,
            boolean own) {
        Bearing as(Standing other) {
            return new Bearing(record, on, revokedOn, other, credit, own);
        }
    }

    ReferenceLeaf(ReferenceStanding standing, LocalDate asOf, Policy policy, List<Bearing> bearings) {
        this.standing = standing;
        this.asOf = asOf;
        this.policy = policy;
        this.bearings = bearings;
    }

    /** Details 28: the same leaf where these records serve others. */
    ReferenceLeaf without(Collection<RecordId> taken) {
        var left = bearings.stream()
                // Where each record serves once, a record counts only for a credit that is its own.
                .filter(bearing -> bearing.reason() != COUNTS
                        || bearing.credit() == null
                        || bearing.credit().records().contains(bearing.record()))
                .map(bearing -> usesAny(bearing, taken) ? bearing.as(SERVES_ANOTHER) : bearing)
                .toList();
        return new ReferenceLeaf(standing, asOf, policy, left);
    }

    private static boolean usesAny(Bearing bearing, Collection<RecordId> taken) {
        return bearing.reason() == COUNTS
                && bearing.credit() != null
                && bearing.credit().records().stream().anyMatch(taken::contains);
    }

    @Nullable
    LocalDate lastDay(ReferenceCredit credit) {
        return standing.lastDay(credit);
    }

    /** Details 3: the acceptable one with the latest last day, then stronger, higher, shorter, smaller id. */
    Optional<ReferenceCredit> explaining() {
        return acceptable().stream().findFirst();
    }

    /** All acceptable ones, the best first. */
    List<ReferenceCredit> acceptable() {
        return bearings.stream()
                .filter(bearing -> bearing.reason() == COUNTS)
                .flatMap(bearing -> Stream.ofNullable(bearing.credit()))
                .distinct()
                .sorted(bestFirst())
                .toList();
    }

    private Comparator<ReferenceCredit> bestFirst() {
        return Comparator.comparing(
                        (ReferenceCredit credit) -> ReferenceDays.orNever(standing.lastDay(credit)),
                        Comparator.reverseOrder())
                .thenComparing(credit -> -ReferenceStanding.strength(credit.evidence()))
                .thenComparing(credit -> -standing.rank(credit))
                .thenComparing(credit -> credit.via().size())
                .thenComparing(credit -> credit.records().size())
                .thenComparing(ReferenceCredit::records, ReferenceCredit::byElement);
    }

    /** The table of section 4, before the terms of the requirement; 2.4; 4.6; details 27. */
    Status status() {
        var explaining = explaining();
        if (explaining.isPresent()) {
            var last = standing.lastDay(explaining.get());
            if (ReferenceDays.isPast(last, asOf)) {
                return Status.IN_GRACE;
            }
            return ReferenceDays.lasting(last, asOf, policy);
        }
        if (isNearMiss(EXPIRED) || isNearMiss(TOO_OLD)) {
            return Status.EXPIRED;
        }
        if (isNearMiss(BELOW_LEVEL)) {
            return Status.BELOW_LEVEL;
        }
        if (isNearMiss(WEAK_EVIDENCE)) {
            return Status.WEAK_EVIDENCE;
        }
        return bearings.stream().anyMatch(bearing -> bearing.reason() == PART_ONLY)
                ? Status.PARTLY_MET
                : Status.MISSING;
    }

    /** Details 27: parts that are weak or lapsed are no near misses. */
    private boolean isNearMiss(Standing reason) {
        return bearings.stream().anyMatch(bearing -> bearing.own() && bearing.reason() == reason);
    }

    /** Section 5, details 4: every record none of whose credits is acceptable, with its mildest reason, by id. */
    List<Rejected> rejected() {
        return bearings.stream()
                .map(Bearing::record)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .map(id -> bearings.stream()
                        .filter(bearing -> bearing.record().equals(id))
                        .min(mildestFirst())
                        .orElseThrow())
                .filter(bearing -> bearing.reason() != COUNTS)
                .map(ReferenceLeaf::rejected)
                .toList();
    }

    private Comparator<Bearing> mildestFirst() {
        return Comparator.comparing((Bearing bearing) -> -REASONS.indexOf(bearing.reason()))
                .thenComparing(Bearing::credit, Comparator.nullsLast(bestFirst()));
    }

    /** Details 11. */
    private static Rejected rejected(Bearing bearing) {
        var credit = bearing.credit();
        var day = switch (bearing.reason()) {
            case NOT_YET, NOT_ACCREDITED_THEN, REFRESHER_WITHOUT_BASE -> bearing.on();
            case TOO_OLD -> credit == null ? null : credit.from();
            case REVOKED -> bearing.revokedOn();
            case EXPIRED -> credit == null ? null : credit.until();
            default -> null;
        };
        return new Rejected(bearing.record(), bearing.reason(), day);
    }
}
