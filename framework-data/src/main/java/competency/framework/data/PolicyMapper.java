package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.ContentProblem;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.AddRequirement;
import competency.framework.model.evaluation.InvalidPolicyException;
import competency.framework.model.evaluation.Policy;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes policies of documents, and tells where they do not fit a framework. */
final class PolicyMapper {
    private final Reading reading;
    private final FrameworkMapper parts;
    private final AdjustmentMapper adjustments;

    PolicyMapper(Reading reading) {
        this.reading = reading;
        parts = new FrameworkMapper(reading);
        adjustments = new AdjustmentMapper(reading, parts::requirement);
    }

    @Nullable
    Policy policy(PolicyDocument document, @Nullable CompetencyFramework framework) {
        var sources = each(document.sources(), parts::source);
        var courses = each(document.courses(), parts::course);
        var changes = each(document.adjustments(), adjustments::adjustment);
        var policy = reading.make(
                document,
                () -> new Policy(
                        document.id(),
                        orElse(document.expiringDays(), Policy.DEFAULT.expiringDays()),
                        orElse(document.graceDays(), Policy.DEFAULT.graceDays()),
                        sources,
                        courses,
                        changes));
        if (policy != null && framework != null) {
            check(policy, framework);
        }
        return policy;
    }

    /** The policy of a case, which need not be called anything. */
    @Nullable
    Policy policy(CasePolicyDocument document, @Nullable CompetencyFramework framework) {
        var written = new PolicyDocument(
                orElse(document.id(), "case"),
                document.expiringDays(),
                document.graceDays(),
                document.sources(),
                document.courses(),
                document.adjustments());
        reading.places().derive(written, document);
        var policy = policy(written, framework);
        return policy == null
                ? null
                : new Policy(
                        document.id(),
                        policy.expiringDays(),
                        policy.graceDays(),
                        policy.sources(),
                        policy.courses(),
                        policy.adjustments());
    }

    private void check(Policy policy, CompetencyFramework framework) {
        try {
            policy.over(framework);
        } catch (InvalidPolicyException e) {
            e.problems().forEach(problem -> tell(problem, policy));
        }
    }

    private void tell(ContentProblem problem, Policy policy) {
        var places = reading.places();
        // A part of the framework itself may no longer fit beside what the policy adds.
        var subject = places.knows(problem.subject()) ? problem.subject() : policy;
        var culprit = subject == policy ? null : culprit(subject, problem);
        if (culprit instanceof Node.Scalar scalar && places.isBrokenOff(scalar.text())) {
            return;
        }
        reading.problems()
                .add(
                        culprit == null ? places.of(subject) : culprit.place(),
                        ProblemKind.of(problem.id()),
                        places.inWordsOfFile(subject, problem.message()));
    }

    /** The value that is wrong; null if it is not written. What is added has an id of its own. */
    private @Nullable Node culprit(Object subject, ContentProblem problem) {
        return subject instanceof AddRequirement added && problem.component().equals("requirement")
                ? idOf(added.requirement())
                : reading.places().named(subject, problem.component(), problem.message());
    }

    private @Nullable Node idOf(Requirement requirement) {
        return Stream.of("id", "competency", "course")
                .map(component -> reading.places().value(requirement, component))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
