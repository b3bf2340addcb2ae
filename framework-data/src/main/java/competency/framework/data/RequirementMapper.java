package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes requirements of documents. Children of a group take its obligation and its effect. */
final class RequirementMapper {
    private final Reading reading;
    private final RequirementCheck check;
    private final Function<@Nullable BasisDocument, @Nullable Basis> bases;

    RequirementMapper(Reading reading, Function<@Nullable BasisDocument, @Nullable Basis> bases) {
        this.reading = reading;
        this.bases = bases;
        check = new RequirementCheck(reading);
    }

    @Nullable
    Requirement requirement(RequirementDocument document) {
        return requirement(
                document, orElse(document.obligation(), Obligation.MANDATORY), orElse(document.effect(), Effect.GAP));
    }

    private @Nullable Requirement child(RequirementDocument document, Obligation obligation, Effect effect) {
        check.refuseOwnTerms(document);
        return requirement(document, obligation, effect);
    }

    private @Nullable Requirement requirement(RequirementDocument document, Obligation obligation, Effect effect) {
        var isSound = check.isSound(document);
        var terms = terms(document, obligation, effect);
        var children = children(document);
        var made = each(children, child -> child(child, obligation, effect));
        return !isSound || terms == null || made.size() < children.size() ? null : requirement(document, terms, made);
    }

    private @Nullable RequirementTerms terms(RequirementDocument document, Obligation obligation, Effect effect) {
        var id = id(document);
        var basis = bases.apply(document.basis());
        return id == null
                ? null
                : reading.make(
                        document,
                        () -> new RequirementTerms(
                                id, document.title(), obligation, effect, document.dueWeeks(), basis));
    }

    private static @Nullable RequirementId id(RequirementDocument document) {
        if (document.id() != null) {
            return document.id();
        }
        if (document.competency() != null) {
            return new RequirementId(document.competency().value());
        }
        return document.course() == null
                ? null
                : new RequirementId(document.course().value());
    }

    private static List<RequirementDocument> children(RequirementDocument document) {
        if (document.atLeast() != null) {
            return document.atLeast().of();
        }
        return orElse(document.all(), orElse(document.any(), List.of()));
    }

    private @Nullable Requirement requirement(
            RequirementDocument document, RequirementTerms terms, List<Requirement> children) {
        var competency = document.competency();
        if (competency != null) {
            return reading.make(
                    document,
                    () -> new CompetencyRequirement(
                            terms, competency, document.level(), document.evidenceAtLeast(), document.withinMonths()));
        }
        var course = document.course();
        if (course != null) {
            return reading.make(document, () -> new CourseRequirement(terms, course, document.withinMonths()));
        }
        var atLeast = document.atLeast();
        if (atLeast != null) {
            return reading.make(atLeast, () -> RequirementGroup.atLeast(terms, atLeast.count(), children));
        }
        return reading.make(
                document,
                () -> document.all() != null
                        ? RequirementGroup.all(terms, children)
                        : RequirementGroup.any(terms, children));
    }
}
