package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework with a scale, three competencies of which two share a code, and one role that requires nothing. */
final class ExampleFramework {
    static final RoleId WORKER = new RoleId("worker");

    private static final Basis BASIS = new Basis(new SourceId("example"), null, Certainty.CERTAIN);
    private static final ScaleId STEPS = new ScaleId("steps");

    private ExampleFramework() {}

    static CompetencyFramework framework() {
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.of(2020, 1, 1)),
                List.of(new Source(BASIS.source(), "Example", "Example body", null, LocalDate.of(2020, 1, 1))),
                List.of(new ProficiencyScale(STEPS, true, List.of(new LevelId("low"), new LevelId("high")))),
                List.of(
                        competency("fire-safety", null, 36, "F1", "SHARED"),
                        competency("listening", STEPS, null, "L1"),
                        competency("first-aid", null, null, "shared")),
                List.of(),
                List.of(),
                List.of(role())));
    }

    static RoleProfile role() {
        return new RoleProfile(WORKER, "Worker", null, null, List.of(), List.of(), List.of(), BASIS);
    }

    private static Competency competency(
            String id, @Nullable ScaleId scale, @Nullable Integer validMonths, String... codes) {
        return new Competency(
                new CompetencyId(id),
                "Title of " + id,
                CompetencyKind.LOCAL,
                scale,
                List.of(codes).stream()
                        .map(code -> new StandardCode("example", code, null, null))
                        .toList(),
                null,
                validMonths,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }
}
