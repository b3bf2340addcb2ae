package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.ReferenceLeaf.Bearing;
import competency.framework.rules.ReferenceWorth.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Details 27: everything that bears on a leaf which asks for a competency or a course. */
final class ReferenceBearings {
    private final ReferenceLookup lookup;
    private final ReferenceWorth worth;
    private final ReferenceDerivation held;
    private final Portfolio portfolio;
    private final LocalDate asOf;

    ReferenceBearings(
            ReferenceLookup lookup,
            ReferenceWorth worth,
            ReferenceDerivation held,
            Portfolio portfolio,
            LocalDate asOf) {
        this.lookup = lookup;
        this.worth = worth;
        this.held = held;
        this.portfolio = portfolio;
        this.asOf = asOf;
    }

    /** Details 2. */
    List<Bearing> on(CourseId course, ReferenceStanding standing) {
        return worth.of(course).stream()
                .map(each -> {
                    var own = each.standing(asOf) == Standing.COUNTS && !renewsIfItMust(each.record(), course)
                            ? Standing.REFRESHER_WITHOUT_BASE
                            : each.standing(asOf);
                    return own == Standing.COUNTS
                            ? bearing(each.record(), standing.of(each.credit()), each.credit(), true)
                            : lost(each, own);
                })
                .toList();
    }

    /** 3.2 or 3.4 credits it: it develops something, or what it refreshes was held. */
    private boolean renewsIfItMust(TrainingRecord completion, CourseId id) {
        var course = lookup.course(id).orElseThrow();
        var isPassed = ((Completion) completion).outcome() == CourseOutcome.PASSED;
        var develops = course.develops().stream()
                .anyMatch(line -> isPassed || line.evidenceShown() == EvidenceStrength.ATTENDED);
        return course.refreshes().isEmpty()
                || develops
                || worth.refreshing().stream()
                        .filter(refresher -> refresher.worth().record().equals(completion))
                        .filter(refresher -> refresher.worth().standing(asOf) == Standing.COUNTS)
                        .anyMatch(refresher -> held.of(refresher.line().competency()).stream()
                                .anyMatch(credit -> ReferenceDerivation.isBase(credit, refresher)));
    }

    List<Bearing> on(CompetencyId competency, ReferenceStanding standing) {
        var bearings = new ArrayList<Bearing>();
        var credits = held.of(competency);
        for (var credit : credits) {
            held.bearers(credit).forEach(id -> bearings.add(bearing(record(id), standing.of(credit), credit, true)));
        }
        var resting = credits.stream()
                .filter(credit -> !credit.closed())
                .flatMap(credit -> held.bearers(credit).stream())
                .collect(Collectors.toSet());
        worth.of(competency).forEach(each -> addLost(each, bearings));
        addRefreshers(competency, bearings);
        // Every record that names what is asked for bears on the leaf by itself, also where its credit is another's.
        unused(worth.of(competency), Set.of())
                .forEach(each -> bearings.add(bearing(each.record(), standing.of(each.credit()), each.credit(), true)));
        for (var part : new ReferenceWays(lookup, competency, each -> true).leading()) {
            worth.of(part).forEach(each -> addLost(each, bearings));
            addRefreshers(part, bearings);
            unused(worth.of(part), resting)
                    .forEach(each -> bearings.add(
                            openWays(competency).leading().contains(part)
                                    ? asPart(each, standing)
                                    : lost(each, Standing.EQUIVALENCE_CLOSED)));
        }
        return bearings;
    }

    private List<Worth> unused(List<Worth> all, Set<RecordId> resting) {
        return all.stream()
                .filter(each -> each.standing(asOf) == Standing.COUNTS)
                .filter(each -> !resting.contains(each.record().id()))
                .toList();
    }

    private void addLost(Worth each, List<Bearing> bearings) {
        var own = each.standing(asOf);
        if (own != Standing.COUNTS) {
            bearings.add(lost(each, own));
        }
    }

    /** 3.4: a refresher that refreshes nothing. */
    private void addRefreshers(CompetencyId competency, List<Bearing> bearings) {
        for (var refresher : worth.refreshing()) {
            if (refresher.line().competency().equals(competency)) {
                addLost(refresher.worth(), bearings);
                var hasBase =
                        held.of(competency).stream().anyMatch(credit -> ReferenceDerivation.isBase(credit, refresher));
                if (refresher.worth().standing(asOf) == Standing.COUNTS && !hasBase) {
                    bearings.add(lost(refresher.worth(), Standing.REFRESHER_WITHOUT_BASE));
                }
            }
        }
    }

    private static Bearing asPart(Worth each, ReferenceStanding standing) {
        var own = standing.asPart(each.credit());
        return bearing(each.record(), own == Standing.COUNTS ? Standing.PART_ONLY : own, each.credit(), false);
    }

    private static Bearing lost(Worth each, Standing reason) {
        return new Bearing(each.record().id(), each.record().on(), each.record().revokedOn(), reason, null, false);
    }

    private static Bearing bearing(TrainingRecord record, Standing reason, ReferenceCredit credit, boolean own) {
        return new Bearing(record.id(), record.on(), record.revokedOn(), reason, credit, own);
    }

    private TrainingRecord record(RecordId id) {
        return Stream.<TrainingRecord>concat(portfolio.awards().stream(), portfolio.completions().stream())
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Details 27: of the equivalences in several parts, the one that lacks the fewest, told as a measure. */
    Optional<String> parts(CompetencyId competency, ReferenceStanding standing) {
        if (held.of(competency).stream().anyMatch(credit -> !credit.closed())) {
            return Optional.empty();
        }
        return lookup.equivalences().stream()
                .filter(openWays(competency)::leadBy)
                .filter(way -> measure(way, open(way, standing)).isPresent())
                .min(Comparator.comparing(
                                (Equivalence way) -> open(way, standing).size())
                        .thenComparing(way -> way.gives().contains(competency) ? 0 : 1))
                .flatMap(way -> measure(way, open(way, standing)));
    }

    private ReferenceWays openWays(CompetencyId competency) {
        return ReferenceWays.open(lookup, competency, asOf);
    }

    private static Optional<String> measure(Equivalence equivalence, List<String> open) {
        var parts = equivalence.have().size();
        return open.isEmpty() || open.size() == parts
                ? Optional.empty()
                : Optional.of("%d of %d parts are held, without %s"
                        .formatted(parts - open.size(), parts, String.join("; ", open)));
    }

    private List<String> open(Equivalence way, ReferenceStanding standing) {
        return way.have().stream()
                .filter(part -> held.of(part).stream()
                        .noneMatch(credit -> !credit.closed() && standing.asPart(credit) == Standing.COUNTS))
                .map(part -> lookup.competency(part).title())
                .toList();
    }
}
