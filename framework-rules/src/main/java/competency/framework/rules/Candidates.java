package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.RefresherBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Everything in a portfolio that could credit something a role asks for by itself, found by what it could credit. */
final class Candidates {
    // A group in which each record may serve one requirement only has at most 12; each may need a course and a
    // refresher.
    private static final int MOST_ALIKE = 12 * 12;

    /** A completion of a course that is asked for itself, and does nothing but renew. */
    private record Renewing(Completion completion, PlannedCourse course) {}

    private final EvaluationRequest request;
    private final RolePlan role;
    private final Decider decider;
    private final RecordStates states;
    private final @Nullable Candidate[] first;
    private final BitSet entangled = new BitSet();
    private final List<Refreshers.Taken> taken;
    private final List<Renewing> renewing = new ArrayList<>(0);
    private boolean understood = true;
    private @Nullable Derivation derivation;
    private @Nullable Derivation apart;

    Candidates(EvaluationRequest request, RolePlan role, Decider decider) {
        this.request = request;
        this.role = role;
        this.decider = decider;
        states = new RecordStates(request);
        first = new @Nullable Candidate[role.places()];
        for (var award : request.portfolio().awards()) {
            add(award);
        }
        var refreshers = new Refreshers(states, decider);
        for (var completion : request.portfolio().completions()) {
            var course = role.course(completion.course());
            if (course != null) {
                add(completion, course);
                refreshers.add(completion, course);
            } else {
                understood &= request.framework().course(completion.course()).isPresent();
            }
        }
        taken = refreshers.taken();
        addUseless(refreshers);
        addRenewing();
    }

    /** Refreshers that count for nothing, whatever was held or because what they renew was not. */
    private void addUseless(Refreshers refreshers) {
        for (var refresher : refreshers.unusable()) {
            add(refresher.competency(), refresher.completion(), refresher.standing());
        }
        for (var refresher : taken) {
            entangled.set(role.placeOf(refresher.competency()));
        }
        for (var refresher : taken) {
            if (!credits().hadBase(refresher)) {
                add(refresher.competency(), refresher.completion(), refreshers.withoutBase(refresher));
            }
        }
    }

    /** Refreshers that are asked for themselves count as taken if they renewed something. */
    private void addRenewing() {
        for (var each : renewing) {
            var had = taken.stream()
                    .anyMatch(refresher -> refresher.completion().equals(each.completion())
                            && credits().hadBase(refresher));
            addItself(each.completion(), each.course(), had ? RefresherBase.HELD : RefresherBase.NOT_HELD);
        }
    }

    private void add(CompetencyId competency, Completion completion, Decision<Standing> standing) {
        var place = role.placeOf(competency);
        first[place] = new Candidate(completion, standing, null, first[place]);
    }

    /** Whether the framework makes sense of all training, and not only of what bears on the role. */
    boolean areUnderstood() {
        return understood;
    }

    /** What could credit a competency or course by itself, whether it counts for anything or not; null: nothing. */
    @Nullable
    Candidate at(int place) {
        return first[place];
    }

    /** Whether nothing but what credits it by itself can lead to it, and each record in one way only. */
    boolean isAlone(Lineage lineage) {
        if (entangled.get(lineage.place())) {
            return false;
        }
        var leading = lineage.leading();
        for (int place = leading.nextSetBit(0); place >= 0; place = leading.nextSetBit(place + 1)) {
            if (first[place] != null || entangled.get(place)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Everything that is credited to what does not stand alone, by itself or by refreshers and equivalences; what is worth
     * the same is one.
     */
    Derivation credits() {
        if (derivation == null) {
            var involved = (BitSet) entangled.clone();
            for (var lineage : role.lineages()) {
                if (!isAlone(lineage)) {
                    involved.set(lineage.place());
                    involved.or(lineage.leading());
                }
            }
            derivation = derive(null, involved::get);
        }
        return derivation;
    }

    /** The same where each record may serve one requirement only: what rests on other records is another credit. */
    Derivation creditsApart() {
        if (apart == null) {
            apart = derive(new Apart(MOST_ALIKE), place -> true);
        }
        return apart;
    }

    private Derivation derive(@Nullable Apart told, IntPredicate which) {
        var direct = new ArrayList<Credit>();
        for (int place = 0; place < first.length; place++) {
            if (which.test(place)) {
                for (var candidate = first[place]; candidate != null; candidate = candidate.next()) {
                    if (candidate.credit() != null && candidate.credit().competency() != null) {
                        direct.add(candidate.credit());
                    }
                }
            }
        }
        return new Derivation(request, role, taken, told).from(direct);
    }

    /** The first day of the latest credit for a competency; null if there is none. */
    @Nullable
    LocalDate latestCredit(CompetencyId competency) {
        @Nullable LocalDate latest = null;
        var lineage = role.lineage(competency);
        if (isAlone(lineage)) {
            for (var candidate = first[lineage.place()]; candidate != null; candidate = candidate.next()) {
                latest = later(latest, candidate.credit());
            }
        } else {
            for (var derived : credits().of(competency)) {
                latest = derived.closed() ? latest : later(latest, derived.credit());
            }
        }
        return latest;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable Credit credit) {
        return credit == null || (day != null && !credit.from().isAfter(day)) ? day : credit.from();
    }

    private void add(Award award) {
        var named = role.framework().named(request.framework(), award.code());
        if (named == null || !named.allows(award.level())) {
            understood = false; // and told by RecordProblem
            return;
        }
        understood &= named.makesSenseOfLastDay(award);
        if (role.place(named) == RolePlan.NONE) {
            return;
        }
        var standing = decider.decide(states.of(award));
        add(role.place(named), award, standing, counts(standing) ? named.credit(award) : null);
    }

    private void add(Completion completion, PlannedCourse course) {
        for (var line : course.lines()) {
            var standing = standing(completion, course, line.attendanceSuffices(), RefresherBase.NOT_NEEDED);
            add(line.place(), completion, standing, counts(standing) ? course.credit(line, completion) : null);
        }
        if (course.place() != RolePlan.NONE) {
            if (course.needsBase(completion)) {
                renewing.add(new Renewing(completion, course)); // when it is known what was held
            } else {
                addItself(completion, course, RefresherBase.NOT_NEEDED);
            }
        }
    }

    private void addItself(Completion completion, PlannedCourse course, RefresherBase base) {
        var standing = standing(completion, course, course.attendanceSuffices(), base);
        add(course.place(), completion, standing, counts(standing) ? course.credit(completion) : null);
    }

    private Decision<Standing> standing(
            Completion completion, PlannedCourse course, boolean attendanceSuffices, RefresherBase base) {
        return decider.decide(states.of(completion, course.course(), attendanceSuffices, base));
    }

    private static boolean counts(Decision<Standing> standing) {
        return standing.outcome() == Standing.COUNTS;
    }

    private void add(int place, TrainingRecord record, Decision<Standing> standing, @Nullable Credit credit) {
        var before = first[place];
        if (before != null && before.record() == record) {
            entangled.set(place); // one record in two ways
        }
        first[place] = new Candidate(record, standing, credit, before);
    }
}
