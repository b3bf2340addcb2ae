package competency.framework.model.next;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A framework with one role, and the parts of one, in as few words as a test needs. */
final class Sketch {
    static final RoleId ROLE = new RoleId("worker");

    private static final Basis BASIS = new Basis(new SourceId("example"), null, Certainty.CERTAIN);
    private static final ScaleId SCALE = new ScaleId("steps");

    private Sketch() {}

    static CompetencyFramework framework(
            List<Competency> competencies, List<Equivalence> equivalences, Requirement... required) {
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("sketch"), "1", "Sketch", LocalDate.of(2020, 1, 1)),
                List.of(new Source(BASIS.source(), "Example", "Example body", null, LocalDate.of(2020, 1, 1))),
                List.of(new ProficiencyScale(SCALE, true, List.of(new LevelId("low"), new LevelId("high")))),
                competencies,
                equivalences,
                List.of(
                        Course.builder(new CourseId("talk"), "The talk").build(),
                        Course.builder(new CourseId("tour"), "The tour").build()),
                List.of(role("worker", required), role("other"))));
    }

    /** The same framework where no level contains another. */
    static CompetencyFramework withSeparateLevels(CompetencyFramework framework) {
        var content = framework.content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                List.of(new ProficiencyScale(SCALE, false, List.of(new LevelId("low"), new LevelId("high")))),
                content.competencies(),
                content.equivalences(),
                content.courses(),
                content.roles()));
    }

    private static RoleProfile role(String id, Requirement... required) {
        return new RoleProfile(new RoleId(id), id, null, null, List.of(), List.of(), List.of(required), BASIS);
    }

    static Competency competency(
            String id, @Nullable EvidenceStrength evidence, @Nullable Integer validMonths, String... codes) {
        return new Competency(
                new CompetencyId(id),
                "Title of " + id,
                CompetencyKind.LOCAL,
                SCALE,
                Stream.of(codes)
                        .map(code -> new StandardCode("example", code, null, null))
                        .toList(),
                evidence,
                validMonths,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    static Competency competency(String id, String... codes) {
        return competency(id, null, null, codes);
    }

    static Equivalence equivalence(String id, EquivalenceKind kind, String have, String... gives) {
        return new Equivalence(
                new EquivalenceId(id),
                kind,
                List.of(new CompetencyId(have)),
                Stream.of(gives).map(CompetencyId::new).toList(),
                null,
                null,
                null,
                null,
                BASIS);
    }

    static CompetencyRequirement needs(String competency) {
        return needs(competency, null, null, null);
    }

    static CompetencyRequirement needs(
            String competency,
            @Nullable String level,
            @Nullable EvidenceStrength evidence,
            @Nullable Integer withinMonths) {
        return new CompetencyRequirement(
                terms(competency),
                new CompetencyId(competency),
                level == null ? null : new LevelId(level),
                evidence,
                withinMonths);
    }

    static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    static RequirementTerms terms(
            String id, Obligation obligation, Effect effect, @Nullable Integer dueWeeks, Applicability applicability) {
        return new RequirementTerms(new RequirementId(id), null, obligation, effect, dueWeeks, applicability, null);
    }
}
