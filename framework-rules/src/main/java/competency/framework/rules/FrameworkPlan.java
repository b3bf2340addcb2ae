package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.RoleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a framework name and its roles ask for, whoever is asked about. It holds parts of the framework
 * and never the framework itself, which may be dropped. Thread-safe.
 */
final class FrameworkPlan {
    private final Map<CompetencyId, Integer> numbers = new HashMap<>();
    private final Map<String, NamedCompetency> byCode = new HashMap<>();
    private final Map<RoleId, RolePlan> roles = new ConcurrentHashMap<>();

    FrameworkPlan(CompetencyFramework framework) {
        for (var competency : framework.content().competencies()) {
            numbers.put(competency.id(), numbers.size());
        }
        for (var competency : framework.content().competencies()) {
            name(framework, competency.id().value());
            competency.codes().forEach(code -> name(framework, code.code()));
        }
    }

    private void name(CompetencyFramework framework, String code) {
        var named = framework.competenciesFor(code);
        if (named.size() == 1) {
            byCode.put(code, named(framework, named.get(0), code));
        }
    }

    private NamedCompetency named(CompetencyFramework framework, Competency competency, String code) {
        var isId = code.strip().equalsIgnoreCase(competency.id().value());
        return new NamedCompetency(
                competency,
                framework.scaleOf(competency).orElse(null),
                number(competency.id()),
                isId ? List.of() : List.of("code:" + code));
    }

    /** What a code of an award names; null if nothing or several. Most awards spell a code as the framework does. */
    @Nullable
    NamedCompetency named(CompetencyFramework framework, String code) {
        var known = byCode.get(code);
        if (known != null) {
            return known;
        }
        var named = framework.competenciesFor(code);
        return named.size() == 1 ? named(framework, named.get(0), code) : null;
    }

    /** Numbers of competencies count from 0, without a gap. */
    int number(CompetencyId id) {
        return numbers.getOrDefault(id, -1);
    }

    int competencies() {
        return numbers.size();
    }

    RolePlan role(CompetencyFramework framework, RoleId id) {
        var known = roles.get(id);
        return known != null ? known : roles.computeIfAbsent(id, unused -> new RolePlan(this, framework, id));
    }
}
