package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.rules.state.TwinState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two requirements of one role ask for the same at once. */
final class TwinQuestions {
    private final Survey survey;
    private final Asked asked;

    /** What is wrong in a base is not told again of every role that takes over from it. */
    private final Set<Requirement> told = Collections.newSetFromMap(new IdentityHashMap<>());

    TwinQuestions(Survey survey) {
        this.survey = survey;
        asked = new Asked(survey.framework());
    }

    void ask() {
        survey.framework().content().roles().forEach(this::ask);
    }

    private void ask(RoleProfile role) {
        Map<String, List<Requirement>> alike = new LinkedHashMap<>();
        for (var requirement : survey.framework().requirementsOf(role.id())) {
            asked.what(requirement)
                    .ifPresent(what -> alike.computeIfAbsent(what, unused -> new ArrayList<>())
                            .add(requirement));
        }
        alike.forEach((what, requirements) -> ask(role, what, requirements));
    }

    private void ask(RoleProfile role, String what, List<Requirement> requirements) {
        for (int later = 1; later < requirements.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var one = requirements.get(earlier);
                var other = requirements.get(later);
                if (isSameDemand(one, other) && told.add(other)) {
                    ask(role, what, one, other);
                }
            }
        }
    }

    private boolean isSameDemand(Requirement one, Requirement other) {
        return one.terms().obligation() == other.terms().obligation()
                && one.terms().effect() == other.terms().effect()
                && (asked.contains(one, other) || asked.contains(other, one));
    }

    private void ask(RoleProfile role, String what, Requirement one, Requirement other) {
        var state = state(one.terms(), other.terms());
        survey.ask(
                state,
                DemandQuestions.subject(role, other).at(state.daysStated() ? "effectiveFrom" : "id"),
                remark ->
                        List.of(one.id().value(), other.id().value(), role.id().value(), what));
    }

    private static TwinState state(RequirementTerms one, RequirementTerms other) {
        var days = one.applicability();
        var others = other.applicability();
        return new TwinState(
                isDated(days) || isDated(others),
                !isBefore(days.effectiveUntil(), others.effectiveFrom())
                        && !isBefore(others.effectiveUntil(), days.effectiveFrom()),
                meet(days.settings(), others.settings()) && meet(days.tags(), others.tags()));
    }

    private static boolean isDated(Applicability applicability) {
        return applicability.effectiveFrom() != null || applicability.effectiveUntil() != null;
    }

    private static boolean isBefore(@Nullable LocalDate until, @Nullable LocalDate from) {
        return until != null && from != null && until.isBefore(from);
    }

    private static <T> boolean meet(List<T> some, List<T> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
}
