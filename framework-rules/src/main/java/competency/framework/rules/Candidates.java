package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.RecordState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in a portfolio that could credit something, found by what it could credit. */
final class Candidates {
    private final EvaluationRequest request;
    private final CompetencyFramework framework;
    private final Decider decider;
    private final Map<CompetencyId, List<Candidate>> byCompetency = new HashMap<>();
    private final Map<CourseId, List<Candidate>> byCourse = new HashMap<>();

    Candidates(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
        framework = request.framework();
        request.portfolio().awards().forEach(this::add);
        request.portfolio().completions().forEach(this::add);
    }

    List<Candidate> of(CompetencyId competency) {
        return byCompetency.getOrDefault(competency, List.of());
    }

    List<Candidate> of(CourseId course) {
        return byCourse.getOrDefault(course, List.of());
    }

    private void add(Award award) {
        var named = framework.competenciesFor(award.code());
        if (named.size() != 1) {
            return; // reported by RecordProblems
        }
        var competency = named.get(0);
        var scale = framework.scaleOf(competency).orElse(null);
        if (award.level() != null && (scale == null || !scale.has(award.level()))) {
            return; // reported by RecordProblems
        }
        var until = Credit.earlier(award.until(), Credit.lastDay(award.on(), competency.validMonths()));
        var direct = award.code().strip().equalsIgnoreCase(competency.id().value());
        var credit = new Credit(
                competency.id(),
                levelOf(award.level(), scale),
                award.on(),
                until,
                award.evidenceShown(),
                award.simulated(),
                List.of(award.id()),
                direct ? List.of() : List.of("code:" + award.code()));
        var selfAssessed = request.portfolio().person().equals(award.assessor());
        var state = state(award, selfAssessed, RecordOutcome.AWARDED, false, true);
        add(byCompetency, competency.id(), new Candidate(award, credit, decider.decide(state)));
    }

    private void add(Completion completion) {
        var course = framework.course(completion.course()).orElse(null);
        if (course == null) {
            return; // reported by RecordProblems
        }
        for (var line : course.develops()) {
            framework.competency(line.competency()).ifPresent(competency -> {
                var candidate = new Candidate(
                        completion,
                        credit(completion, line, competency),
                        decider.decide(state(completion, course, isAttendance(line))));
                add(byCompetency, competency.id(), candidate);
            });
        }
        add(
                byCourse,
                course.id(),
                new Candidate(
                        completion,
                        creditOfTheCourseItself(completion),
                        decider.decide(state(
                                completion, course, course.develops().stream().anyMatch(Candidates::isAttendance)))));
    }

    private Credit credit(Completion completion, Development line, Competency competency) {
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

    private static Credit creditOfTheCourseItself(Completion completion) {
        return new Credit(
                null,
                null,
                completion.on(),
                null,
                EvidenceStrength.ATTENDED,
                false,
                List.of(completion.id()),
                List.of());
    }

    private RecordState state(Completion completion, Course course, boolean attendanceSuffices) {
        return state(
                completion,
                false,
                RecordOutcome.of(completion.outcome()),
                attendanceSuffices,
                course.isAccreditedOn(completion.on()));
    }

    private RecordState state(
            TrainingRecord record,
            boolean selfAssessed,
            RecordOutcome outcome,
            boolean attendanceSuffices,
            boolean accredited) {
        return new RecordState(
                record.on().isAfter(request.asOf()),
                record.isRevokedOn(request.asOf()),
                selfAssessed,
                outcome,
                attendanceSuffices,
                accredited);
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
