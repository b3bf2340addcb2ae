package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of a framework as they stand after the adjustments made so far. Mutable, for a single thread. */
final class AdjustedRoles {
    private final CompetencyFramework framework;
    private final Map<RoleId, RoleProfile> roles = new LinkedHashMap<>();

    AdjustedRoles(CompetencyFramework framework) {
        this.framework = framework;
        framework.content().roles().forEach(role -> roles.put(role.id(), role));
    }

    List<RoleProfile> all() {
        return List.copyOf(roles.values());
    }

    boolean has(RoleId role) {
        return roles.containsKey(role);
    }

    /** What a role requires by now, with everything inside. */
    RequirementTree tree(RoleId role) {
        var profile = roles.get(role);
        return new RequirementTree(profile == null ? List.of() : required(profile));
    }

    /** A role and those that take over from it, whether or not they still say so. */
    Stream<RoleId> takingOverFrom(RoleId role) {
        return roles.keySet().stream().filter(each -> each.equals(role) || takesOver(each, role));
    }

    private boolean takesOver(RoleId role, RoleId base) {
        return framework.role(role).stream()
                .flatMap(profile -> profile.bases().stream())
                .anyMatch(each -> each.equals(base) || takesOver(each, base));
    }

    void add(RoleId role, Requirement requirement) {
        restate(role, requirement);
    }

    /**
     * Puts a requirement in the place of one with the same id, in a role and in those that have it from there. Another
     * that one of those has from elsewhere must not give way to it.
     */
    void replace(RoleId role, Requirement before, Requirement after) {
        var others = new LinkedHashMap<RoleId, Requirement>();
        takingOverFrom(role)
                .forEach(each -> top(each, before.id())
                        .filter(found -> !found.equals(before))
                        .ifPresent(found -> others.put(each, found)));
        restate(role, after);
        others.forEach((other, kept) -> {
            if (top(other, kept.id()).filter(kept::equals).isEmpty()) {
                restate(other, kept);
            }
        });
    }

    /**
     * Takes a requirement out of a role and out of those that have it from there. What a role takes over cannot be left
     * out one by one, so they state everything they require themselves.
     */
    void remove(RoleId role, Requirement gone) {
        var left = new LinkedHashMap<RoleId, List<Requirement>>();
        takingOverFrom(role)
                .forEach(each -> left.put(
                        each,
                        tree(each).top().stream()
                                .filter(requirement -> !requirement.equals(gone))
                                .toList()));
        left.forEach((each, required) -> put(each, List.of(), required));
    }

    private void restate(RoleId role, Requirement requirement) {
        var own = new ArrayList<Requirement>();
        var stands = false;
        var profile = profile(role);
        for (var each : profile.requirements()) {
            var same = each.id().equals(requirement.id());
            own.add(same ? requirement : each);
            stands |= same;
        }
        if (!stands) {
            own.add(requirement);
        }
        put(role, profile.bases(), own);
    }

    private void put(RoleId role, List<RoleId> bases, List<Requirement> required) {
        var profile = profile(role);
        roles.put(
                role,
                new RoleProfile(
                        role,
                        profile.title(),
                        profile.family(),
                        profile.tier(),
                        profile.settings(),
                        profile.entry(),
                        bases,
                        required,
                        profile.basis()));
    }

    private RoleProfile profile(RoleId role) {
        return Optional.ofNullable(roles.get(role)).orElseThrow();
    }

    private Optional<Requirement> top(RoleId role, RequirementId id) {
        return tree(role).top().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    private List<Requirement> required(RoleProfile role) {
        var content = framework.content();
        return new FrameworkContent(content.edition(), List.of(), List.of(), List.of(), List.of(), List.of(), all())
                .requirementsOf(role);
    }
}
