package competency.framework.rules.inspection;

import static java.util.Comparator.naturalOrder;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.inspection.Remark;
import competency.framework.rules.inspection.Demands.Demand;
import competency.framework.rules.state.Ability;
import competency.framework.rules.state.AcceptanceState;
import competency.framework.rules.state.AssessmentState;
import competency.framework.rules.state.ClaimedRank;
import competency.framework.rules.state.EvidenceClaim;
import competency.framework.rules.state.GroundworkState;
import competency.framework.rules.state.LevelClaimState;
import competency.framework.rules.state.RenewalState;
import competency.framework.rules.state.RequiredEvidence;
import competency.framework.rules.state.ShownBy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what a course assesses bears out what each of its mapping lines claims. */
final class ClaimQuestions {
    private final Survey survey;

    ClaimQuestions(Survey survey) {
        this.survey = survey;
    }

    void ask(Offering offering) {
        Set<CompetencyId> before = null;
        for (var line : offering.lines()) {
            var competency = line.followed();
            if (competency == null) {
                continue;
            }
            if (line.said().refresher()) {
                askRenewal(line, competency);
                continue;
            }
            askAssessment(offering, line);
            askLevel(offering, line, competency);
            if (isStrongest(line, offering)) {
                askAcceptance(line, competency);
            }
            if (!competency.requires().isEmpty()) {
                before = before == null ? survey.offerings().developedBy(offering) : before;
                askGroundwork(line, competency, before);
            }
        }
    }

    private void askRenewal(OfferedLine line, Competency competency) {
        survey.ask(
                new RenewalState(survey.offerings().develop(competency.id())),
                line.subject(),
                "competency",
                remark -> List.of(competency.id().value()));
    }

    private void askAssessment(Offering offering, OfferedLine line) {
        var assessment = offering.course().assessment();
        var shown = line.said().evidenceShown();
        survey.ask(
                new AssessmentState(EvidenceClaim.of(shown, assessment)),
                line.subject(),
                "evidence",
                remark -> List.of(
                        Survey.written(shown),
                        assessment.stream().map(Survey::written).collect(Collectors.joining(", "))));
    }

    private void askLevel(Offering offering, OfferedLine line, Competency competency) {
        var scale = survey.framework().scaleOf(competency).orElse(null);
        if (scale == null || !scale.cumulative()) {
            return;
        }
        var stated = line.said().level();
        var level = stated == null ? scale.lowest() : stated;
        var strongest = strongest(offering.course().assessment(), line.said().evidenceShown());
        survey.ask(
                new LevelClaimState(
                        ClaimedRank.of(scale.rankOf(level)), ShownBy.of(strongest), Ability.of(competency.kind())),
                line.subject(),
                "level",
                remark -> List.of(level.value(), competency.id().value(), highest(remark, scale)));
    }

    private static EvidenceStrength strongest(List<EvidenceStrength> assessment, EvidenceStrength shown) {
        return assessment.stream().max(naturalOrder()).orElse(shown);
    }

    /** What one line leaves unshown, another line of the course may show. */
    private static boolean isStrongest(OfferedLine line, Offering offering) {
        return offering.lines().stream()
                .filter(other -> other.develops() && Objects.equals(other.followed(), line.followed()))
                .allMatch(other ->
                        line.said().evidenceShown().isAtLeast(other.said().evidenceShown()));
    }

    /** The highest level that can be shown in a weak way. */
    private static String highest(Remark remark, ProficiencyScale scale) {
        return scale.levels().get(remark == Remark.LEVEL_BEYOND_TEST ? 1 : 0).value();
    }

    private void askAcceptance(OfferedLine line, Competency competency) {
        var shown = line.said().evidenceShown();
        var asking = survey.demands().of(competency.id());
        var unserved = asking.stream()
                .filter(demand -> !demand.isServedBy(shown, competency))
                .toList();
        var needed = competency.evidenceAtLeast();
        survey.ask(
                new AcceptanceState(
                        shown.isAtLeast(EvidenceStrength.TESTED),
                        needed == null || shown.isAtLeast(needed),
                        RequiredEvidence.of(asking.size(), unserved.size()),
                        line.said().simulated() && !competency.simulationAccepted()),
                line.subject(),
                "evidence",
                remark -> facts(remark, shown, competency, unserved));
    }

    private static List<String> facts(
            Remark remark, EvidenceStrength shown, Competency competency, List<Demand> unserved) {
        var id = competency.id().value();
        var told = Survey.listed(
                unserved.stream().map(demand -> demand.told(competency)).toList());
        return switch (remark) {
            case SIMULATION_NOT_ACCEPTED -> List.of(id);
            case TAUGHT_NOT_ASSESSED -> List.of(id, told);
            case EVIDENCE_NOT_ACCEPTED -> List.of(Survey.written(shown), id, strength(competency.evidenceAtLeast()));
            default -> List.of(Survey.written(shown), id, told);
        };
    }

    private static String strength(@Nullable EvidenceStrength needed) {
        return needed == null ? "" : Survey.written(needed);
    }

    private void askGroundwork(OfferedLine line, Competency competency, Set<CompetencyId> developed) {
        for (var first : competency.requires()) {
            survey.ask(
                    new GroundworkState(developed.contains(first)),
                    line.subject(),
                    "competency",
                    remark -> List.of(first.value(), competency.id().value()));
        }
    }
}
