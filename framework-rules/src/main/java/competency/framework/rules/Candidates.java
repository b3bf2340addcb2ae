package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.RefresherBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything in a portfolio that could credit something by itself, found by what it could credit. */
final class Candidates {
    // A group in which each record may serve one requirement only has at most 12; each may need a course and a
    // refresher.
    private static final int MOST_ALIKE = 12 * 12;

    private final EvaluationRequest request;
    private final CompetencyFramework framework;
    private final Decider decider;
    private final RecordStates states;
    private final Map<CompetencyId, List<Candidate>> byCompetency = new HashMap<>();
    private final Map<CourseId, List<Candidate>> byCourse = new HashMap<>();
    private final List<Derivation.Taken> taken;
    private final Derivation derivation;
    private @Nullable Derivation apart;

    Candidates(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
        framework = request.framework();
        states = new RecordStates(request);
        request.portfolio().awards().forEach(this::add);
        request.portfolio().completions().forEach(this::add);
        var refreshers = new Refreshers(request, states, decider);
        taken = refreshers.taken();
        derivation = derive(1);
        taken.stream()
                .filter(refresher -> !derivation.hadBase(refresher))
                .map(refreshers::withoutBase)
                .forEach(this::addRefresher);
        refreshers.unusable().forEach(this::addRefresher);
    }

    private void addRefresher(Candidate candidate) {
        add(byCompetency, Objects.requireNonNull(candidate.credit().competency()), candidate);
    }

    /** What could credit a competency by itself, whether it counts for anything or not. */
    List<Candidate> of(CompetencyId competency) {
        return byCompetency.getOrDefault(competency, List.of());
    }

    /** Completions of a course. */
    List<Candidate> of(CourseId course) {
        return byCourse.getOrDefault(course, List.of());
    }

    /** Everything that is credited, by itself or by refreshers and equivalences; what is worth the same is one. */
    Derivation credits() {
        return derivation;
    }

    /** The same where each record may serve one requirement only: what rests on other records is another credit. */
    Derivation creditsApart() {
        if (apart == null) {
            apart = derive(MOST_ALIKE);
        }
        return apart;
    }

    private Derivation derive(int mostAlike) {
        var direct = byCompetency.values().stream()
                .flatMap(List::stream)
                .filter(Candidate::counts)
                .map(Candidate::credit)
                .toList();
        return new Derivation(framework, request.asOf(), taken, mostAlike).from(direct);
    }

    private void add(Award award) {
        var named = framework.competenciesFor(award.code());
        if (named.size() != 1) {
            return; // told by RecordProblem
        }
        var competency = named.get(0);
        var scale = framework.scaleOf(competency).orElse(null);
        if (award.level() != null && (scale == null || !scale.has(award.level()))) {
            return; // told by RecordProblem
        }
        var direct = award.code().strip().equalsIgnoreCase(competency.id().value());
        var credit = new Credit(
                competency.id(),
                levelOf(award.level(), scale),
                award.on(),
                Credit.earlier(award.until(), Credit.lastDay(award.on(), competency.validMonths())),
                award.evidenceShown(),
                award.simulated(),
                List.of(award.id()),
                direct ? List.of() : List.of("code:" + award.code()));
        add(byCompetency, competency.id(), new Candidate(award, credit, decider.decide(states.of(award))));
    }

    private void add(Completion completion) {
        framework.course(completion.course()).ifPresent(course -> {
            for (var line : course.develops()) {
                var credit = credit(completion, line);
                var state = states.of(completion, course, isAttendance(line), RefresherBase.NOT_NEEDED);
                add(byCompetency, line.competency(), new Candidate(completion, credit, decider.decide(state)));
            }
            var attendance =
                    !course.refreshes().isEmpty() || course.develops().stream().anyMatch(Candidates::isAttendance);
            var state = states.of(completion, course, attendance, RefresherBase.NOT_NEEDED);
            var credit = new Credit(
                    null,
                    null,
                    completion.on(),
                    null,
                    EvidenceStrength.ATTENDED,
                    false,
                    List.of(completion.id()),
                    List.of());
            add(byCourse, course.id(), new Candidate(completion, credit, decider.decide(state)));
        });
    }

    private Credit credit(Completion completion, Development line) {
        var competency = framework.competency(line.competency()).orElseThrow();
        var months = line.validMonths() == null ? competency.validMonths() : line.validMonths();
        return new Credit(
                competency.id(),
                levelOf(line.level(), framework.scaleOf(competency).orElse(null)),
                completion.on(),
                Credit.lastDay(completion.on(), months),
                line.evidenceShown(),
                line.simulated(),
                List.of(completion.id()),
                List.of("course:" + completion.course()));
    }

    private static boolean isAttendance(Development line) {
        return line.evidenceShown() == EvidenceStrength.ATTENDED;
    }

    private static @Nullable LevelId levelOf(@Nullable LevelId stated, @Nullable ProficiencyScale scale) {
        return scale == null ? null : stated == null ? scale.lowest() : stated;
    }

    private static <K> void add(Map<K, List<Candidate>> map, K key, Candidate candidate) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(candidate);
    }
}
