package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.TaggedHours;
import org.jspecify.annotations.Nullable;

/** Makes requirements that are no groups of documents that are sound. */
final class LeafMapper {
    private final Reading reading;

    LeafMapper(Reading reading) {
        this.reading = reading;
    }

    /** The requirement; null also if the document asks for a group. */
    @Nullable
    Requirement leaf(RequirementDocument document, RequirementTerms terms) {
        if (document.competency() != null || document.course() != null) {
            return training(document, terms);
        }
        if (document.kind() != null) {
            return practice(document, document.kind(), terms);
        }
        var experience = document.experience();
        return experience == null ? standing(document, terms) : experience(experience, terms);
    }

    private @Nullable Requirement training(RequirementDocument document, RequirementTerms terms) {
        var competency = document.competency();
        var course = document.course();
        if (competency != null) {
            return reading.make(
                    document,
                    () -> new CompetencyRequirement(
                            terms, competency, document.level(), document.evidenceAtLeast(), document.withinMonths()));
        }
        return course == null
                ? null
                : reading.make(document, () -> new CourseRequirement(terms, course, document.withinMonths()));
    }

    private @Nullable Requirement standing(RequirementDocument document, RequirementTerms terms) {
        var register = document.register();
        if (register != null) {
            return reading.make(
                    document,
                    () -> new RegistrationRequirement(
                            terms, register, document.annotations(), orElse(document.unconditional(), false)));
        }
        var check = document.check();
        if (check != null) {
            return reading.make(document, () -> new CheckRequirement(terms, check, document.withinMonths()));
        }
        var body = document.body();
        return body == null
                ? null
                : reading.make(
                        document,
                        () -> new MembershipRequirement(
                                terms, body, document.unbrokenMonths(), document.unbrokenSince()));
    }

    private @Nullable Requirement practice(RequirementDocument document, String kind, RequirementTerms terms) {
        var ofWhich = each(document.ofWhich(), this::taggedHours);
        // Without a part that was refused, the rest may look as if it asked for nothing.
        return ofWhich.size() < document.ofWhich().size()
                ? null
                : reading.make(
                        document,
                        () -> new PracticeRequirement(
                                terms, kind, document.hours(), document.withinMonths(), ofWhich, document.perMonth()));
    }

    private @Nullable TaggedHours taggedHours(TaggedHoursDocument document) {
        return reading.make(document, () -> new TaggedHours(document.tag(), document.hours()));
    }

    private @Nullable Requirement experience(ExperienceDocument document, RequirementTerms terms) {
        return reading.make(
                document,
                () -> new ExperienceRequirement(
                        terms, document.roles(), document.families(), document.settings(), document.months()));
    }
}
