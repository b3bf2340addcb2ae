package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import java.util.List;

/** Competencies for programs, in the words of framework files. */
final class CompetencyJson {
    private final JsonWriter json;
    private final CompetencyFramework framework;

    CompetencyJson(JsonWriter json, CompetencyFramework framework) {
        this.json = json;
        this.framework = framework;
    }

    void write(Competency competency) {
        var uses = new CompetencyUses(framework, competency);
        json.object(() -> {
            itself(competency);
            json.objects("stood_in_for_by", uses.standingIn(), this::equivalence)
                    .objects("stands_in_for", uses.stoodInFor(), this::equivalence)
                    .objects("developed_by", uses.courses(), this::developing)
                    .objects("refreshed_by", uses.refreshers(), this::refreshing)
                    .objects("required_by", uses.roles(), this::requiring);
        });
    }

    private void itself(Competency competency) {
        json.text("id", competency.id())
                .text("title", competency.title())
                .text("kind", competency.kind())
                .text("scale", competency.scale())
                .texts("levels", levels(competency))
                .objects(
                        "codes",
                        competency.codes(),
                        code -> json.text("scheme", code.scheme())
                                .text("code", code.code())
                                .text("from", code.from())
                                .text("until", code.until()))
                .text("evidence_at_least", competency.evidenceAtLeast())
                .number("valid_months", competency.validMonths())
                .claim("simulation", competency.simulationAccepted())
                .claim("direct_observation", competency.directObservation())
                .texts("requires", competency.requires())
                .amount("minimum_hours", competency.minimumHours())
                .text("catalogue_status", competency.catalogueStatus())
                .text("guidance_status", competency.guidanceStatus())
                .basis(competency.basis());
    }

    private List<LevelId> levels(Competency competency) {
        return framework.scaleOf(competency).map(ProficiencyScale::levels).orElse(List.of());
    }

    private void developing(CompetencyUses.Developing use) {
        json.text("course", use.course().id())
                .text("title", use.course().title())
                .text("level", use.line().level())
                .text("evidence", use.line().evidenceShown())
                .number("valid_months", use.line().validMonths())
                .claim("simulated", use.line().simulated());
    }

    private void refreshing(CompetencyUses.Refreshing use) {
        json.text("course", use.course().id())
                .text("title", use.course().title())
                .number("lapse_months", use.line().lapseMonths())
                .number("valid_months", use.line().validMonths());
    }

    private void equivalence(Equivalence equivalence) {
        json.text("id", equivalence.id())
                .text("kind", equivalence.kind())
                .texts("have", equivalence.have())
                .texts("gives", equivalence.gives())
                .text("level", equivalence.level())
                .text("awarded_by", equivalence.awardedBy())
                .text("from", equivalence.from())
                .text("until", equivalence.until())
                .basis(equivalence.basis());
    }

    private void requiring(CompetencyUses.Requiring use) {
        json.text("role", use.role().id())
                .text("title", use.role().title())
                .text("requirement", use.requirement().id())
                .text("obligation", use.requirement().terms().obligation())
                .text("level", use.requirement().level())
                .text("evidence_at_least", use.requirement().evidenceAtLeast());
    }
}
