package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
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
            json.objects("developed_by", uses.courses(), this::developing)
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

    private void requiring(CompetencyUses.Requiring use) {
        json.text("role", use.role().id())
                .text("title", use.role().title())
                .text("requirement", use.requirement().id())
                .text("obligation", use.requirement().terms().obligation())
                .text("level", use.requirement().level())
                .text("evidence_at_least", use.requirement().evidenceAtLeast());
    }
}
