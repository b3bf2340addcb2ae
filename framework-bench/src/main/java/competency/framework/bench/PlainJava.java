package competency.framework.bench;

import competency.framework.bench.Answer.Found;
import competency.framework.bench.Answer.Rejected;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.CheckDecision;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.Concern;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.GroupState;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.LevelFit;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RefresherBase;
import competency.framework.rules.state.RegisterEntry;
import competency.framework.rules.state.RegistrationState;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.RoleState;
import competency.framework.rules.state.TermsState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same answers as one would write them in Java without this library: maps from competencies to what is credited to
 * them, streams, comparators. What is looked up is decided by a {@link Judge}: with {@link JavaJudge} it is plain Java
 * altogether; with the others it is what a rule engine costs, given the same facts in as few questions as can be.
 *
 * <p>It knows what the made-up framework has: no refreshers, and equivalences from one competency to another that lead no
 * further.
 */
final class PlainJava {
    private final CompetencyFramework framework;
    private final Judge judge;

    /** Something that a record credits. */
    private record Worth(
            TrainingRecord record,
            CompetencyId competency,
            @Nullable LevelId level,
            LocalDate from,
            @Nullable LocalDate until,
            EvidenceStrength evidence,
            int steps,
            Fact.OfRecord standing) {}

    /** What a record credits, held against a requirement. */
    private record Held(Worth worth, boolean closed, Fact.OfCandidate fact) {}

    PlainJava(CompetencyFramework framework, Judge judge) {
        this.framework = framework;
        this.judge = judge;
    }

    Answer evaluate(EvaluationRequest request) {
        return new Person(request).answer();
    }

    /** One person, one question. */
    private final class Person {
        private final EvaluationRequest request;
        private final LocalDate asOf;
        private final @Nullable Post post;
        private final Map<CompetencyId, List<Worth>> worths = new HashMap<>();
        private final Map<Requirement, List<Held>> held = new HashMap<>();
        private final Map<Requirement, Fact<Status, ?>> own = new HashMap<>();
        private final Map<Requirement, Fact.OfTerms> terms = new HashMap<>();

        Person(EvaluationRequest request) {
            this.request = request;
            asOf = request.asOf();
            post = request.portfolio().postFor(request.role(), asOf).orElse(null);
        }

        Answer answer() {
            credit();
            var required = framework.requirementsOf(request.role());
            var leaves = leavesOf(required);
            leaves.forEach(this::hold);
            judge.decide(held.values().stream()
                    .flatMap(List::stream)
                    .filter(credit -> credit.worth().standing().outcome() == Standing.COUNTS)
                    .map(Held::fact)
                    .toList());
            leaves.forEach(leaf -> own.put(leaf, ownOf(leaf)));
            judge.decide(leaves.stream().map(own::get).toList());
            leaves.forEach(leaf -> terms.put(leaf, termsOf(leaf)));
            judge.decide(leaves.stream().map(terms::get).toList());
            var found = new HashMap<Requirement, Found>();
            leaves.forEach(leaf -> found.put(leaf, foundOf(leaf)));
            groups(required, found);
            var findings = required.stream().map(found::get).toList();
            var role = roleOf(required, findings);
            judge.decide(List.of(role));
            return new Answer(role.outcome(), role.rule(), findings);
        }

        private List<Requirement> leavesOf(List<Requirement> requirements) {
            return requirements.stream()
                    .flatMap(requirement -> requirement instanceof RequirementGroup group
                            ? group.children().stream()
                            : Stream.of(requirement))
                    .toList();
        }

        private void credit() {
            var facts = new ArrayList<Fact.OfRecord>();
            for (var award : request.portfolio().awards()) {
                var named = framework.competenciesFor(award.code());
                if (named.size() == 1) {
                    facts.add(credit(award, named.get(0).id()));
                }
            }
            for (var completion : request.portfolio().completions()) {
                facts.addAll(credit(completion));
            }
            judge.decide(facts);
        }

        private Fact.OfRecord credit(Award award, CompetencyId id) {
            var competency = framework.competency(id).orElseThrow();
            var self = request.portfolio().person().equals(award.assessor());
            var standing = standing(award, self, RecordOutcome.AWARDED, false, true);
            var scale = framework.scaleOf(competency).orElse(null);
            add(new Worth(
                    award,
                    id,
                    levelOf(award.level(), scale),
                    award.on(),
                    Credit.earlier(award.until(), Credit.lastDay(award.on(), competency.validMonths())),
                    award.evidenceShown(),
                    award.code().equalsIgnoreCase(id.value()) ? 0 : 1,
                    standing));
            return standing;
        }

        private List<Fact.OfRecord> credit(Completion completion) {
            var facts = new ArrayList<Fact.OfRecord>();
            var course = framework.course(completion.course()).orElseThrow();
            for (var line : course.develops()) {
                var competency = framework.competency(line.competency()).orElseThrow();
                var standing = standing(
                        completion,
                        false,
                        RecordOutcome.of(completion.outcome()),
                        line.evidenceShown() == EvidenceStrength.ATTENDED,
                        course.isAccreditedOn(completion.on()));
                var months = line.validMonths() == null ? competency.validMonths() : line.validMonths();
                add(new Worth(
                        completion,
                        competency.id(),
                        levelOf(line.level(), framework.scaleOf(competency).orElse(null)),
                        completion.on(),
                        Credit.lastDay(completion.on(), months),
                        line.evidenceShown(),
                        1,
                        standing));
                facts.add(standing);
            }
            return facts;
        }

        private Fact.OfRecord standing(
                TrainingRecord record, boolean self, RecordOutcome outcome, boolean attendance, boolean accredited) {
            return new Fact.OfRecord(new RecordState(
                    record.on().isAfter(asOf),
                    record.isRevokedOn(asOf),
                    self,
                    outcome,
                    attendance,
                    accredited,
                    RefresherBase.NOT_NEEDED));
        }

        private void add(Worth worth) {
            worths.computeIfAbsent(worth.competency(), unused -> new ArrayList<>())
                    .add(worth);
        }

        private @Nullable LevelId levelOf(@Nullable LevelId stated, @Nullable ProficiencyScale scale) {
            return scale == null ? null : stated == null ? scale.lowest() : stated;
        }

        /** What bears on a requirement, directly and through equivalences. */
        private void hold(Requirement requirement) {
            if (requirement instanceof CompetencyRequirement leaf) {
                var bearing = new ArrayList<Held>();
                for (var worth : worths.getOrDefault(leaf.competency(), List.of())) {
                    bearing.add(held(leaf, worth, false));
                }
                for (var equivalence : framework.equivalencesGiving(leaf.competency())) {
                    for (var worth : worths.getOrDefault(equivalence.have().get(0), List.of())) {
                        var closed = !equivalence.appliesOn(asOf) || !equivalence.appliesToAwardOf(worth.from());
                        bearing.add(held(leaf, given(leaf.competency(), worth), closed));
                    }
                }
                held.put(leaf, bearing);
            }
        }

        private Worth given(CompetencyId target, Worth worth) {
            var competency = framework.competency(target).orElseThrow();
            return new Worth(
                    worth.record(),
                    target,
                    worth.level(),
                    worth.from(),
                    Credit.earlier(worth.until(), Credit.lastDay(worth.from(), competency.validMonths())),
                    worth.evidence(),
                    worth.steps() + 1,
                    worth.standing());
        }

        private Held held(CompetencyRequirement leaf, Worth worth, boolean closed) {
            var competency = framework.competency(leaf.competency()).orElseThrow();
            var scale = framework.scaleOf(competency).orElse(null);
            var needed = leaf.evidenceAtLeast() == null ? competency.evidenceAtLeast() : leaf.evidenceAtLeast();
            return new Held(
                    worth,
                    closed,
                    new Fact.OfCandidate(new CandidateState(
                            closed ? Bearing.CLOSED : Bearing.DIRECT,
                            EvidenceFit.of(worth.evidence(), needed),
                            leaf.terms().obligation() == Obligation.MANDATORY,
                            false,
                            !competency.simulationAccepted(),
                            LevelFit.of(worth.level(), leaf.level(), scale),
                            scale == null || scale.cumulative(),
                            dayFit(worth, leaf.withinMonths()),
                            leaf.terms().effect() == Effect.STOP)));
        }

        private DayFit dayFit(Worth worth, @Nullable Integer withinMonths) {
            var age = Credit.lastDay(worth.from(), withinMonths);
            var last = Credit.earlier(worth.until(), age);
            if (last == null || !asOf.isAfter(last)) {
                return DayFit.VALID;
            }
            var tooOld = age != null && asOf.isAfter(age);
            if (Credit.daysBetween(last, asOf) <= request.policy().graceDays()) {
                return tooOld ? DayFit.TOO_OLD_IN_GRACE : DayFit.EXPIRED_IN_GRACE;
            }
            return tooOld ? DayFit.TOO_OLD : DayFit.EXPIRED;
        }

        private Fact<Status, ?> ownOf(Requirement requirement) {
            if (requirement instanceof CompetencyRequirement leaf) {
                var best = best(leaf);
                var nearest = counted(leaf)
                        .map(credit -> NearMiss.of(credit.fact().outcome()))
                        .min(Comparator.naturalOrder())
                        .orElse(NearMiss.NONE);
                return new Fact.OfRequirement(new RequirementState(
                        best == null
                                ? BestCredit.NONE
                                : BestCredit.lasting(
                                        lastDay(best, leaf),
                                        asOf,
                                        request.policy().expiringDays()),
                        nearest));
            }
            if (requirement instanceof RegistrationRequirement leaf) {
                var entry = deciding(leaf);
                return new Fact.OfRegistration(
                        entry == null
                                ? new RegistrationState(RegisterEntry.NONE, LastDay.FAR, false, leaf.unconditional())
                                : new RegistrationState(
                                        RegisterEntry.of(entry.status()),
                                        lastDay(entry.until()),
                                        entry.annotations().containsAll(leaf.annotations()),
                                        leaf.unconditional()));
            }
            var leaf = (CheckRequirement) requirement;
            var check = deciding(leaf);
            return new Fact.OfCheck(
                    check == null
                            ? new CheckState(CheckDecision.NONE, LastDay.FAR)
                            : new CheckState(
                                    CheckDecision.of(check.result()),
                                    lastDay(Credit.lastDay(check.on(), leaf.withinMonths()))));
        }

        private Stream<Held> counted(CompetencyRequirement leaf) {
            return held.getOrDefault(leaf, List.of()).stream()
                    .filter(credit -> credit.worth().standing().outcome() == Standing.COUNTS);
        }

        private @Nullable Worth best(CompetencyRequirement leaf) {
            var scale = framework
                    .scaleOf(framework.competency(leaf.competency()).orElseThrow())
                    .orElse(null);
            return counted(leaf)
                    .filter(credit -> credit.fact().outcome() == Standing.COUNTS)
                    .map(Held::worth)
                    .min(Comparator.comparing(
                                    (Worth worth) -> lastDay(worth, leaf),
                                    Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                            .thenComparing(Worth::evidence, Comparator.reverseOrder())
                            .thenComparing(
                                    worth -> scale == null || worth.level() == null ? 0 : -scale.rankOf(worth.level()))
                            .thenComparing(Worth::steps)
                            .thenComparing(worth -> worth.record().id()))
                    .orElse(null);
        }

        private @Nullable LocalDate lastDay(Worth worth, CompetencyRequirement leaf) {
            return Credit.earlier(worth.until(), Credit.lastDay(worth.from(), leaf.withinMonths()));
        }

        private LastDay lastDay(@Nullable LocalDate day) {
            return LastDay.of(day, asOf, request.policy().expiringDays());
        }

        private @Nullable Registration deciding(RegistrationRequirement leaf) {
            return request.portfolio().registrations().stream()
                    .filter(entry -> entry.register().equals(leaf.register()))
                    .filter(entry -> !entry.from().isAfter(asOf))
                    .max(Comparator.comparing(Registration::from)
                            .thenComparing(
                                    Registration::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(Registration::id, Comparator.reverseOrder()))
                    .orElse(null);
        }

        private @Nullable Check deciding(CheckRequirement leaf) {
            return request.portfolio().checks().stream()
                    .filter(check -> check.check().equals(leaf.check()))
                    .filter(check -> !check.on().isAfter(asOf))
                    .max(Comparator.comparing(Check::on)
                            .thenComparing(check -> check.result() == CheckResult.BARRED)
                            .thenComparing(Check::id, Comparator.reverseOrder()))
                    .orElse(null);
        }

        private Fact.OfTerms termsOf(Requirement requirement) {
            var stated = requirement.terms();
            return new Fact.OfTerms(new TermsState(
                    Objects.requireNonNull(own.get(requirement)).outcome(),
                    requirement instanceof RequirementGroup,
                    Concern.of(
                            stated.applicability(),
                            post == null ? request.setting() : post.setting(),
                            post == null ? null : post.tags(),
                            asOf),
                    waiver(requirement) != null,
                    Due.of(dueOn(requirement), asOf),
                    stated.effect() == Effect.STOP));
        }

        private @Nullable LocalDate dueOn(Requirement requirement) {
            var weeks = requirement.terms().dueWeeks();
            return weeks == null || post == null ? null : post.from().plusWeeks(weeks);
        }

        private @Nullable Waiver waiver(Requirement requirement) {
            return request.portfolio().waivers().stream()
                    .filter(waiver -> waiver.role().equals(request.role())
                            && waiver.requirement().equals(requirement.id())
                            && waiver.isInForceOn(asOf))
                    .findFirst()
                    .orElse(null);
        }

        private Found foundOf(Requirement requirement) {
            if (requirement instanceof CompetencyRequirement leaf) {
                var best = best(leaf);
                return found(
                        leaf,
                        best == null ? null : lastDay(best, leaf),
                        best == null ? List.of() : List.of(best.record().id()),
                        rejected(leaf),
                        List.of());
            }
            if (requirement instanceof RegistrationRequirement leaf) {
                var entry = deciding(leaf);
                var reason = switch (Objects.requireNonNull(own.get(leaf)).outcome()) {
                    case SUSPENDED -> Standing.SUSPENDED;
                    case EXPIRED -> Standing.EXPIRED;
                    case PARTLY_MET ->
                        entry != null && entry.annotations().containsAll(leaf.annotations())
                                ? Standing.CONDITIONS
                                : Standing.WITHOUT_ANNOTATION;
                    default -> Standing.COUNTS;
                };
                var all = request.portfolio().registrations().stream()
                        .filter(each -> each.register().equals(leaf.register()))
                        .toList();
                return found(leaf, all, entry, entry == null ? null : entry.until(), reason);
            }
            var leaf = (CheckRequirement) requirement;
            var check = deciding(leaf);
            var reason = switch (Objects.requireNonNull(own.get(leaf)).outcome()) {
                case BARRED -> Standing.BARRED;
                case EXPIRED -> Standing.TOO_OLD;
                default -> Standing.COUNTS;
            };
            var all = request.portfolio().checks().stream()
                    .filter(each -> each.check().equals(leaf.check()))
                    .toList();
            return found(
                    leaf, all, check, check == null ? null : Credit.lastDay(check.on(), leaf.withinMonths()), reason);
        }

        private Found found(
                Requirement leaf,
                List<? extends HeldRecord> all,
                @Nullable HeldRecord deciding,
                @Nullable LocalDate lastDay,
                Standing reason) {
            var rule = Objects.requireNonNull(own.get(leaf)).rule();
            var rejected = new ArrayList<Rejected>();
            for (var record : all) {
                if (record.since().isAfter(asOf)) {
                    rejected.add(new Rejected(record.id(), Standing.NOT_YET, rule));
                } else if (!record.equals(deciding)) {
                    rejected.add(new Rejected(record.id(), Standing.SUPERSEDED, rule));
                } else if (reason != Standing.COUNTS) {
                    rejected.add(new Rejected(record.id(), reason, rule));
                }
            }
            rejected.sort(Comparator.comparing(Rejected::record));
            var accepted = deciding != null && reason == Standing.COUNTS ? List.of(deciding.id()) : List.<RecordId>of();
            return found(leaf, lastDay, accepted, rejected, List.of());
        }

        /** Of several things told against one record, that which stands closest to counting. */
        private List<Rejected> rejected(CompetencyRequirement leaf) {
            var serving = new HashSet<RecordId>();
            var rejected = new TreeMap<RecordId, Rejected>();
            for (var credit : held.getOrDefault(leaf, List.of())) {
                var record = credit.worth().record().id();
                var standing = credit.worth().standing();
                var reason =
                        standing.outcome() == Standing.COUNTS ? credit.fact().outcome() : standing.outcome();
                if (reason == Standing.COUNTS) {
                    serving.add(record);
                } else {
                    var rule = standing.outcome() == Standing.COUNTS
                            ? credit.fact().rule()
                            : standing.rule();
                    rejected.merge(
                            record,
                            new Rejected(record, reason, rule),
                            (one, other) -> other.reason().compareTo(one.reason()) > 0 ? other : one);
                }
            }
            return rejected.values().stream()
                    .filter(each -> !serving.contains(each.record()))
                    .toList();
        }

        private Found found(
                Requirement requirement,
                @Nullable LocalDate lastDay,
                List<RecordId> accepted,
                List<Rejected> rejected,
                List<Found> children) {
            var standing = Objects.requireNonNull(own.get(requirement));
            var status = Objects.requireNonNull(terms.get(requirement)).outcome();
            var rule = status == standing.outcome()
                    ? standing.rule()
                    : Objects.requireNonNull(terms.get(requirement)).rule();
            var waived = status == Status.WAIVED && standing.outcome() != Status.WAIVED;
            var lasting = Set.of(Status.MET, Status.EXPIRING, Status.IN_GRACE).contains(status);
            var applicable = status != Status.NOT_APPLICABLE;
            var waiver = waived ? waiver(requirement) : null;
            return new Found(
                    status,
                    rule,
                    lasting ? lastDay : null,
                    !applicable ? List.of() : waiver != null ? List.of(waiver.id()) : accepted,
                    applicable ? rejected : List.of(),
                    children);
        }

        private void groups(List<Requirement> required, Map<Requirement, Found> found) {
            var groups = new ArrayList<RequirementGroup>();
            for (var requirement : required) {
                if (requirement instanceof RequirementGroup group) {
                    groups.add(group);
                    own.put(group, new Fact.OfGroup(stateOf(group, bestFirst(group, found))));
                }
            }
            judge.decide(groups.stream().map(own::get).toList());
            groups.forEach(group -> terms.put(group, termsOf(group)));
            judge.decide(groups.stream().map(terms::get).toList());
            for (var group : groups) {
                var children = group.children().stream().map(found::get).toList();
                found.put(group, found(group, lastDay(group, found), List.of(), List.of(), children));
            }
        }

        private List<Found> bestFirst(RequirementGroup group, Map<Requirement, Found> found) {
            return group.children().stream()
                    .map(found::get)
                    .filter(child -> child.status() != Status.NOT_APPLICABLE)
                    .sorted(Comparator.comparing(Found::status)
                            .thenComparing(
                                    Found::validUntil, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                    .toList();
        }

        private GroupState stateOf(RequirementGroup group, List<Found> bestFirst) {
            if (bestFirst.isEmpty()) {
                return new GroupState(
                        group.kind() == GroupKind.ALL, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE, false);
            }
            var needed = Math.min(group.count(), bestFirst.size());
            return new GroupState(
                    group.kind() == GroupKind.ALL,
                    bestFirst.get(needed - 1).status(),
                    bestFirst.get(0).status(),
                    bestFirst.stream()
                            .anyMatch(child -> child.status().isSatisfied() || child.status() == Status.PARTLY_MET));
        }

        private @Nullable LocalDate lastDay(RequirementGroup group, Map<Requirement, Found> found) {
            if (!Objects.requireNonNull(own.get(group)).outcome().isSatisfied()) {
                return null;
            }
            var bestFirst = bestFirst(group, found);
            LocalDate last = null;
            for (var child : bestFirst.subList(0, Math.min(group.count(), bestFirst.size()))) {
                last = Credit.earlier(last, child.validUntil());
            }
            return last;
        }

        private Fact.OfRole roleOf(List<Requirement> required, List<Found> findings) {
            var stops = false;
            var barred = false;
            var statuses = new ArrayList<Status>();
            for (int i = 0; i < required.size(); i++) {
                var found = findings.get(i);
                stops |= required.get(i).terms().effect() == Effect.STOP
                        && found.status().isUnsatisfied();
                barred |= found.status() == Status.BARRED;
                if (required.get(i).terms().obligation() == Obligation.MANDATORY
                        && found.status() != Status.NOT_APPLICABLE) {
                    statuses.add(found.status());
                }
            }
            var mandatory = statuses.isEmpty()
                    ? MandatoryRequirements.NONE
                    : statuses.stream().anyMatch(Status::isUnsatisfied)
                            ? MandatoryRequirements.UNSATISFIED
                            : statuses.stream().anyMatch(Status::isProvisional)
                                    ? MandatoryRequirements.PROVISIONAL
                                    : MandatoryRequirements.SATISFIED;
            return new Fact.OfRole(new RoleState(stops, barred, mandatory));
        }
    }
}
