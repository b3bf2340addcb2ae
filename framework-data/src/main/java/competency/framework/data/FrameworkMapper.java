package competency.framework.data;

import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.EditionChange;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.StandardCode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a framework of documents, with the defaults that the files need not state. */
final class FrameworkMapper {
    private final Reading reading;
    private final ScaleMapper scales;
    private final CourseMapper courses;
    private final PathwayMapper pathways;
    private final RequirementMapper requirements;

    FrameworkMapper(Reading reading) {
        this.reading = reading;
        scales = new ScaleMapper(reading, this::basis);
        courses = new CourseMapper(reading, this::basis);
        pathways = new PathwayMapper(reading, this::basis);
        requirements = new RequirementMapper(reading, this::basis);
    }

    @Nullable
    FrameworkEdition edition(EditionDocument document) {
        var changes = each(document.changes(), this::change);
        if (changes.size() < document.changes().size()) {
            return null;
        }
        return reading.make(
                document,
                () -> new FrameworkEdition(
                        document.id(), document.version(), document.title(), document.effectiveFrom(), changes));
    }

    private @Nullable EditionChange change(ChangeDocument document) {
        return reading.make(
                document,
                () -> new EditionChange(document.version(), document.on(), document.summary(), document.affects()));
    }

    FrameworkContent content(FrameworkEdition edition, List<ContentDocument> documents) {
        return new FrameworkContent(
                edition,
                each(all(documents, ContentDocument::sources), this::source),
                each(all(documents, ContentDocument::scales), scales::scale),
                each(all(documents, ContentDocument::competencies), this::competency),
                each(all(documents, ContentDocument::equivalences), this::equivalence),
                each(all(documents, ContentDocument::courses), courses::course),
                each(all(documents, ContentDocument::roles), this::role),
                each(all(documents, ContentDocument::pathways), pathways::pathway),
                List.of());
    }

    private static <D> List<D> all(List<ContentDocument> documents, Function<ContentDocument, List<D>> part) {
        return documents.stream().map(part).flatMap(List::stream).toList();
    }

    @Nullable
    Source source(SourceDocument document) {
        return reading.make(
                document,
                () -> new Source(
                        document.id(), document.title(), document.publisher(), document.url(), document.readOn()));
    }

    private @Nullable Competency competency(CompetencyDocument document) {
        var codes = each(document.codes(), this::code);
        var observed = orElse(document.directObservation(), false);
        var basis = basis(document.basis());
        if (basis == null) {
            reading.places().breakOff(document);
            return null;
        }
        return reading.make(
                document,
                () -> new Competency(
                        document.id(),
                        document.title(),
                        document.kind(),
                        document.scale(),
                        codes,
                        document.evidenceAtLeast(),
                        document.validMonths(),
                        orElse(document.simulationAccepted(), !observed),
                        observed,
                        document.requires(),
                        document.minimumHours(),
                        orElse(document.catalogueStatus(), CatalogueStatus.CURRENT),
                        orElse(document.guidanceStatus(), GuidanceStatus.CURRENT),
                        basis));
    }

    private @Nullable StandardCode code(CodeDocument document) {
        return reading.make(
                document,
                () -> new StandardCode(document.scheme(), document.code(), document.from(), document.until()));
    }

    private @Nullable Equivalence equivalence(EquivalenceDocument document) {
        var basis = basis(document.basis());
        return basis == null
                ? null
                : reading.make(
                        document,
                        () -> new Equivalence(
                                document.id(),
                                document.kind(),
                                document.have(),
                                document.gives(),
                                document.level(),
                                document.awardedBy(),
                                document.from(),
                                document.until(),
                                basis));
    }

    private @Nullable RoleProfile role(RoleDocument document) {
        var required = each(document.requirements(), requirements::requirement);
        var basis = basis(document.basis());
        if (basis == null) {
            reading.places().breakOff(document);
            return null;
        }
        return reading.make(
                document,
                () -> new RoleProfile(
                        document.id(),
                        document.title(),
                        document.family(),
                        document.tier(),
                        document.settings(),
                        document.entry(),
                        document.bases(),
                        required,
                        basis));
    }

    /** A course that stands elsewhere than in a framework. */
    @Nullable
    Course course(CourseDocument document) {
        return courses.course(document);
    }

    /** How courses are made. */
    CourseMapper courses() {
        return courses;
    }

    /** A requirement that stands elsewhere than in a role. */
    @Nullable
    Requirement requirement(RequirementDocument document) {
        return requirements.requirement(document);
    }

    private @Nullable Basis basis(@Nullable BasisDocument document) {
        return document == null
                ? null
                : reading.make(
                        document,
                        () -> new Basis(
                                document.source(), document.clause(), orElse(document.certainty(), Certainty.CERTAIN)));
    }

    static <T> T orElse(@Nullable T stated, T otherwise) {
        return stated == null ? otherwise : stated;
    }
}
