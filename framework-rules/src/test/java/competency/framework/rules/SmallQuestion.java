package competency.framework.rules;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** One question that needs the model and the rules and nothing else, asked wherever this class is loaded. */
public final class SmallQuestion implements Callable<String> {
    /** What {@link #call} answers. */
    static final String ANSWER = "READY EXPIRING REQ-002 2025-05-31";

    /** Asks, and prints the answer. */
    public static void main(String[] args) {
        System.out.print(new SmallQuestion().call());
    }

    @Override
    public String call() {
        var evaluation = Evaluator.create().evaluate(request());
        var finding = evaluation.findings().get(0);
        return "%s %s %s %s"
                .formatted(
                        evaluation.verdict(), finding.status(), finding.rule().id(), finding.validUntil());
    }

    static EvaluationRequest request() {
        var award = new Award(
                new RecordId("a1"),
                "fire-safety",
                null,
                LocalDate.of(2022, 5, 31),
                EvidenceStrength.TESTED,
                null,
                false,
                null,
                null);
        return EvaluationRequest.asOf(LocalDate.of(2025, 5, 31))
                .forRole(framework(), new RoleId("worker"))
                .holding(Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(), List.of(award)))
                .build();
    }

    private static CompetencyFramework framework() {
        var basis = new Basis(new SourceId("example"), null, Certainty.CERTAIN);
        var fireSafety = new CompetencyId("fire-safety");
        var competency = new Competency(
                fireSafety,
                "Fire safety",
                CompetencyKind.MANDATORY_TRAINING,
                null,
                List.of(),
                null,
                36,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                basis);
        var requirement = new CompetencyRequirement(
                RequirementTerms.mandatory(new RequirementId("fire-safety")), fireSafety, null, null, null);
        var role = new RoleProfile(
                new RoleId("worker"), "Worker", null, null, List.of(), List.of(), List.of(requirement), basis);
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.of(2020, 1, 1)),
                List.of(new Source(basis.source(), "Example", "Example body", null, LocalDate.of(2020, 1, 1))),
                List.of(),
                List.of(competency),
                List.of(),
                List.of(),
                List.of(role)));
    }
}
