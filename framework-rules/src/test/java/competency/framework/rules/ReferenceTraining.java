package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.ReferenceStanding.Need;
import competency.framework.rules.ReferenceTerms.Own;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leaves that ask for a competency or a course. */
final class ReferenceTraining {
    private final EvaluationRequest request;
    private final ReferenceLookup lookup;
    private final ReferenceBearings bearings;
    private final ReferenceBearings bearingsApart;

    ReferenceTraining(
            EvaluationRequest request,
            ReferenceLookup lookup,
            ReferenceWorth worth,
            ReferenceDerivation held,
            ReferenceDerivation heldApart) {
        this.request = request;
        this.lookup = lookup;
        bearings = new ReferenceBearings(lookup, worth, held, request.portfolio(), request.asOf());
        bearingsApart = new ReferenceBearings(lookup, worth, heldApart, request.portfolio(), request.asOf());
    }

    ReferenceLeaf leaf(Requirement requirement) {
        return leaf(requirement, bearings);
    }

    /** 4.8: where each record serves one requirement only. */
    ReferenceLeaf leafApart(Requirement requirement) {
        return leaf(requirement, bearingsApart);
    }

    private ReferenceLeaf leaf(Requirement requirement, ReferenceBearings bearings) {
        var standing = standing(requirement);
        var bearing = requirement instanceof CompetencyRequirement leaf
                ? bearings.on(leaf.competency(), standing)
                : bearings.on(((CourseRequirement) requirement).course(), standing);
        return new ReferenceLeaf(standing, request.asOf(), request.policy(), bearing);
    }

    private ReferenceStanding standing(Requirement requirement) {
        return new ReferenceStanding(need(requirement), request.asOf(), request.policy());
    }

    private Need need(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            var competency = lookup.competency(leaf.competency());
            return new Need(
                    leaf.terms(),
                    leaf.level(),
                    lookup.scaleOf(competency).orElse(null),
                    evidence(leaf),
                    competency.simulationAccepted(),
                    leaf.withinMonths());
        }
        var leaf = (CourseRequirement) requirement;
        return new Need(leaf.terms(), null, null, null, true, leaf.withinMonths());
    }

    /** 3.7: the requirement's evidence, else the competency's, else any. */
    private @Nullable EvidenceStrength evidence(CompetencyRequirement leaf) {
        return leaf.evidenceAtLeast() == null
                ? lookup.competency(leaf.competency()).evidenceAtLeast()
                : leaf.evidenceAtLeast();
    }

    /** Section 5 for what a finding names. */
    Own own(Requirement requirement, ReferenceLeaf leaf) {
        var counted = leaf.explaining();
        return new Own(
                leaf.status(),
                counted.map(leaf::lastDay).orElse(null),
                requirement instanceof CompetencyRequirement competency ? evidence(competency) : null,
                counted.map(ReferenceCredit::records).orElse(List.of()),
                counted.map(ReferenceCredit::via).orElse(List.of()),
                parts(requirement).stream().toList(),
                leaf.rejected(),
                List.of());
    }

    private Optional<String> parts(Requirement requirement) {
        return requirement instanceof CompetencyRequirement leaf
                ? bearings.parts(leaf.competency(), standing(requirement))
                : Optional.empty();
    }
}
