package competency.framework.rules;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceAnswer.Rejected;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 4.1 to 4.5 and the table of section 4: what the terms of a requirement make of how it stands by itself. */
final class ReferenceTerms {
    private final EvaluationRequest request;
    private final Optional<Post> post;

    /** How a requirement stands before its terms are looked at. */
    record Own(
            Status status,
            @Nullable LocalDate validUntil,
            @Nullable EvidenceStrength evidenceNeeded,
            List<RecordId> accepted,
            List<String> via,
            List<String> measures,
            List<Rejected> rejected,
            List<Outcome> children) {}

    ReferenceTerms(EvaluationRequest request) {
        this.request = request;
        post = ReferenceLookup.postFor(
                request.role(), request.asOf(), request.portfolio().posts());
    }

    /** 4.12, details 17. */
    @Nullable
    SettingId setting() {
        return post.map(Post::setting).orElse(request.setting());
    }

    Outcome outcome(Requirement requirement, Own own) {
        var terms = requirement.terms();
        if (own.status() == Status.NOT_APPLICABLE || !applies(terms)) {
            return notApplicable(requirement, own);
        }
        var waiver = waiver(terms).filter(found -> isLifted(requirement, own.status()));
        var status = waiver.isPresent() ? Status.WAIVED : orNotYetDue(own.status(), terms);
        var lasting = Set.of(Status.MET, Status.EXPIRING, Status.IN_GRACE).contains(status);
        return new Outcome(
                requirement.id(),
                status,
                lasting ? own.validUntil() : null,
                dueOn(terms),
                own.evidenceNeeded(),
                waiver.map(found -> List.of(found.id())).orElse(own.accepted()),
                waiver.isPresent() ? Set.of() : Set.copyOf(own.via()),
                waiver.map(Waiver::id).orElse(null),
                own.measures(),
                own.rejected(),
                own.children());
    }

    /** Details 19. */
    private static Outcome notApplicable(Requirement requirement, Own own) {
        return new Outcome(
                requirement.id(),
                Status.NOT_APPLICABLE,
                null,
                null,
                own.evidenceNeeded(),
                List.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                own.children());
    }

    /** 4.2, 4.5, details 17. */
    boolean applies(RequirementTerms terms) {
        var limits = terms.applicability();
        var setting = setting();
        var begun = limits.effectiveFrom() == null || !request.asOf().isBefore(limits.effectiveFrom());
        var over = ReferenceDays.isPast(limits.effectiveUntil(), request.asOf());
        var elsewhere = !limits.settings().isEmpty()
                && setting != null
                && limits.settings().stream().noneMatch(setting::equals);
        var otherDuties = !limits.tags().isEmpty()
                && post.isPresent()
                && limits.tags().stream().noneMatch(tag -> post.get().tags().contains(tag));
        return begun && !over && !elsewhere && !otherDuties;
    }

    /** Details 16: whatever is unsatisfied, and a leaf in grace; never what stops, never what is barred. */
    private static boolean isLifted(Requirement requirement, Status own) {
        if (requirement.terms().effect() == Effect.STOP || own == Status.BARRED) {
            return false;
        }
        return !ReferenceGroup.isSatisfied(own)
                || (own == Status.IN_GRACE && !(requirement instanceof RequirementGroup));
    }

    /** Details 19: of several in force the one lasting longest. */
    private Optional<Waiver> waiver(RequirementTerms terms) {
        return request.portfolio().waivers().stream()
                .filter(waiver -> waiver.requirement().equals(terms.id())
                        && waiver.role().equals(request.role())
                        && !waiver.from().isAfter(request.asOf())
                        && !waiver.until().isBefore(request.asOf()))
                .min(Comparator.comparing(Waiver::until, Comparator.reverseOrder())
                        .thenComparing(waiver -> waiver.id().value()));
    }

    /** 4.4: what is not satisfied is not yet due up to and including the due day; nobody barred is waited for. */
    private Status orNotYetDue(Status own, RequirementTerms terms) {
        var dueOn = dueOn(terms);
        var waiting = dueOn != null && !request.asOf().isAfter(dueOn);
        return waiting && own != Status.BARRED && !ReferenceGroup.isSatisfied(own) ? Status.NOT_YET_DUE : own;
    }

    /** Whether the terms alone leave a requirement that is missing unsatisfied. */
    boolean leavesMissingUnsatisfied(Requirement requirement) {
        var terms = requirement.terms();
        return applies(terms)
                && !(terms.effect() != Effect.STOP && waiver(terms).isPresent())
                && orNotYetDue(Status.MISSING, terms) == Status.MISSING;
    }

    /** Details 6. */
    private @Nullable LocalDate dueOn(RequirementTerms terms) {
        var weeks = terms.dueWeeks();
        return weeks == null || post.isEmpty() ? null : post.get().from().plusDays(7L * weeks);
    }
}
