package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Basis;
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
    private final LeafMapper leaves;
    private final Function<@Nullable BasisDocument, @Nullable Basis> bases;

    RequirementMapper(Reading reading, Function<@Nullable BasisDocument, @Nullable Basis> bases) {
        this.reading = reading;
        this.bases = bases;
        check = new RequirementCheck(reading);
        leaves = new LeafMapper(reading);
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
        var made = each(orElse(children, List.of()), child -> child(child, obligation, effect));
        var requirement = isSound && terms != null ? requirement(document, terms, children, made) : null;
        if (requirement == null) {
            reading.places().breakOff(document);
        }
        return requirement;
    }

    private @Nullable Requirement requirement(
            RequirementDocument document,
            RequirementTerms terms,
            @Nullable List<RequirementDocument> children,
            List<Requirement> made) {
        if (children == null) {
            return leaves.leaf(document, terms);
        }
        return made.size() < children.size() ? null : group(document, terms, made);
    }

    private @Nullable RequirementTerms terms(RequirementDocument document, Obligation obligation, Effect effect) {
        var id = id(document);
        var basis = bases.apply(document.basis());
        var applicability = applicability(document);
        return id == null || applicability == null
                ? null
                : reading.make(
                        document,
                        () -> new RequirementTerms(
                                id, document.title(), obligation, effect, document.dueWeeks(), applicability, basis));
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

    private @Nullable Applicability applicability(RequirementDocument document) {
        var when = document.when();
        var posts = when == null ? Applicability.ALWAYS : posts(when);
        return posts == null
                ? null
                : reading.make(
                        document,
                        () -> new Applicability(
                                posts.settings(), posts.tags(), document.effectiveFrom(), document.effectiveUntil()));
    }

    private @Nullable Applicability posts(WhenDocument document) {
        check.refuseToLimitNothing(document);
        return reading.make(document, () -> new Applicability(document.setting(), document.tag(), null, null));
    }

    private static @Nullable List<RequirementDocument> children(RequirementDocument document) {
        if (document.atLeast() != null) {
            return document.atLeast().of();
        }
        return document.all() == null ? document.any() : document.all();
    }

    private @Nullable Requirement group(
            RequirementDocument document, RequirementTerms terms, List<Requirement> children) {
        var atLeast = document.atLeast();
        var group = atLeast == null
                ? reading.make(
                        document,
                        () -> document.all() == null
                                ? RequirementGroup.any(terms, children)
                                : RequirementGroup.all(terms, children))
                : reading.make(atLeast, () -> RequirementGroup.atLeast(terms, atLeast.count(), children));
        return group == null || !orElse(document.distinct(), false)
                ? group
                : reading.make(document, group::withDistinctRecords);
    }
}
