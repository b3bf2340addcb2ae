package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a policy over a framework. Mutable, for a single thread; what it makes is neither. */
final class PolicyOverlay {
    private final CompetencyFramework framework;
    private final Policy policy;
    private final AdjustedRoles roles;
    private final AdjustmentCheck check;
    private final Map<CompetencyId, Competency> changed = new HashMap<>();
    private final List<Granted> granted = new ArrayList<>();

    /** A change of a requirement that is weaker on stated grounds, and the roles that it reaches. */
    private record Granted(
            ChangeRequirement change, List<Weakening> weakenings, Grounds grounds, List<RoleId> reached) {}

    private final List<Deviation> deviations;

    PolicyOverlay(CompetencyFramework framework, Policy policy) {
        this.framework = framework;
        this.policy = policy;
        roles = new AdjustedRoles(framework);
        check = new AdjustmentCheck(framework, roles);
        deviations = new ArrayList<>(framework.deviations());
    }

    CompetencyFramework framework() {
        policy.adjustments().forEach(this::make);
        granted.forEach(this::tell);
        var content = content();
        var problems = new ArrayList<>(check.problems());
        problems.addAll(CompetencyFramework.problemsOf(content));
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        var settled = new ArrayList<>(framework.settled());
        settled.add(policy);
        return CompetencyFramework.of(content, settled);
    }

    private void make(Adjustment adjustment) {
        if (adjustment instanceof AddRequirement added) {
            if (check.fits(added)) {
                roles.add(added.role(), added.requirement());
            }
        } else if (adjustment instanceof ChangeRequirement change) {
            if (check.fits(change)) {
                make(change);
            }
        } else if (adjustment instanceof ChangeCompetency change && check.fits(change)) {
            make(change);
        }
    }

    private void make(ChangeCompetency change) {
        var before = framework.competency(change.competency()).orElseThrow();
        var weakenings = Weakening.of(change, before);
        var grounds = change.deviation();
        if (grounds == null) {
            check.refuse(change, "competency %s".formatted(before.id()), weakenings);
        } else {
            weakenings.forEach(weakening -> deviations.add(deviation(null, null, before.id(), weakening, grounds)));
        }
        changed.put(before.id(), changed(before, change));
    }

    private void make(ChangeRequirement change) {
        var top = roles.tree(change.role()).topOf(change.requirement()).orElseThrow();
        var grounds = change.deviation();
        var weakenings = weakenings(change);
        if (grounds == null) {
            check.refuse(
                    change, "requirement %s of role %s".formatted(change.requirement(), change.role()), weakenings);
        } else {
            granted.add(new Granted(change, weakenings, grounds, reached(change, top)));
        }
        var after = new ChangedRequirement(change).of(top);
        if (after == null) {
            roles.remove(change.role(), top);
        } else {
            roles.replace(change.role(), top, after);
        }
    }

    /** Measured by the framework; what the policy itself added, it may also take back. */
    private List<Weakening> weakenings(ChangeRequirement change) {
        return published(change.role(), change.requirement())
                .map(before -> Weakening.of(change, before, framework))
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Requirement> published(RoleId role, RequirementId id) {
        return new RequirementTree(framework.requirementsOf(role)).find(id).stream();
    }

    /** The role, and those that have the requirement from there, whatever is changed in them later. */
    private List<RoleId> reached(ChangeRequirement change, Requirement top) {
        return roles.takingOverFrom(change.role())
                .filter(role -> roles.tree(role)
                        .topOf(change.requirement())
                        .filter(top::equals)
                        .isPresent())
                .toList();
    }

    /** A deviation concerns every role that it reaches, unless what it makes weaker was changed there once more. */
    private void tell(Granted granted) {
        var change = granted.change();
        var weakened = roles.tree(change.role()).find(change.requirement());
        for (var role : granted.reached()) {
            var now = roles.tree(role).find(change.requirement());
            if (published(role, change.requirement()).findAny().isPresent()) {
                granted.weakenings().stream()
                        .filter(weakening -> weakening.isAlike(now, weakened))
                        .map(weakening -> deviation(role, change.requirement(), null, weakening, granted.grounds()))
                        .forEach(deviations::add);
            }
        }
    }

    private static Deviation deviation(
            @Nullable RoleId role,
            @Nullable RequirementId requirement,
            @Nullable CompetencyId competency,
            Weakening weakening,
            Grounds grounds) {
        return new Deviation(
                role,
                requirement,
                competency,
                weakening.change(),
                grounds.reason(),
                grounds.approvedBy().value());
    }

    private static Competency changed(Competency before, ChangeCompetency change) {
        return new Competency(
                before.id(),
                before.title(),
                before.kind(),
                before.scale(),
                before.codes(),
                change.evidenceAtLeast() == null ? before.evidenceAtLeast() : change.evidenceAtLeast(),
                change.validMonths() == null ? before.validMonths() : change.validMonths(),
                before.simulationAccepted(),
                before.directObservation(),
                before.requires(),
                before.minimumHours(),
                before.catalogueStatus(),
                before.guidanceStatus(),
                before.basis());
    }

    private FrameworkContent content() {
        var published = framework.content();
        return new FrameworkContent(
                published.edition(),
                both(published.sources(), policy.sources()),
                published.scales(),
                published.competencies().stream()
                        .map(competency -> changed.getOrDefault(competency.id(), competency))
                        .toList(),
                published.equivalences(),
                both(published.courses(), policy.courses()),
                roles.all(),
                published.pathways().stream().map(this::adjusted).toList(),
                deviations);
    }

    /** A pathway need not say that it drops what the policy has taken out of the role already. */
    private Pathway adjusted(Pathway pathway) {
        var required = roles.tree(pathway.from());
        return new Pathway(
                pathway.id(),
                pathway.from(),
                pathway.to(),
                pathway.kind(),
                pathway.monthsInRole(),
                pathway.drops().stream()
                        .filter(drop -> required.find(drop.requirement()).isPresent())
                        .toList(),
                pathway.basis());
    }

    private static <T> List<T> both(List<T> published, List<T> own) {
        return Stream.concat(published.stream(), own.stream()).toList();
    }
}
