package competency.framework.rules.next;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.next.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one step of two that are the same thing to do. */
final class SameSteps {
    private SameSteps() {}

    /** The steps in their order, each where it was told first. */
    static List<Step> merged(List<Step> steps) {
        var first = new HashMap<String, Integer>();
        var merged = new ArrayList<Step>(steps.size());
        for (var step : steps) {
            var what = what(step);
            var known = what == null ? null : first.get(what);
            if (known == null) {
                if (what != null) {
                    first.put(what, merged.size());
                }
                merged.add(step);
            } else {
                merged.set(known, both(merged.get(known), step));
            }
        }
        return merged;
    }

    /** What a step comes down to; null if it is told of its requirement alone. */
    private static @Nullable String what(Step step) {
        if (step.course() != null) {
            return step.kind() + " " + step.course().id();
        }
        var asked = step.serves().get(0).requirement();
        return asked instanceof RequirementGroup
                ? null
                : switch (step.kind()) {
                    case GET_ASSESSED, REGISTER, OBTAIN_CHECK, JOIN -> step.kind() + " " + subject(asked);
                    default -> null;
                };
    }

    private static String subject(Requirement asked) {
        if (asked instanceof CompetencyRequirement leaf) {
            return leaf.competency() + " " + leaf.level();
        }
        if (asked instanceof RegistrationRequirement leaf) {
            return leaf.register();
        }
        return asked instanceof CheckRequirement leaf ? leaf.check() : ((MembershipRequirement) asked).body();
    }

    private static Step both(Step one, Step other) {
        var serves = new ArrayList<>(one.serves());
        serves.addAll(other.serves());
        var dueOn = one.dueOn() == null || other.dueOn() == null
                ? null
                : one.dueOn().isBefore(other.dueOn()) ? one.dueOn() : other.dueOn();
        var oneOf = one.oneOf() == null || other.oneOf() == null ? null : one.oneOf();
        return new Step(one.kind(), serves, oneOf, one.course(), dueOn, one.rule());
    }
}
