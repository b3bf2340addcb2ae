package competency.framework.model.next;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.StandardCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which competencies of two frameworks are the same: those with one id, with one code, or with one history of codes. That
 * a body recognises one in place of another does not make them the same.
 */
final class Kinship {
    private final CompetencyFramework left;
    private final CompetencyFramework right;
    private final Map<CompetencyId, Map<CompetencyId, String>> links = new LinkedHashMap<>();

    Kinship(CompetencyFramework left, CompetencyFramework right) {
        this.left = left;
        this.right = right;
        linkCodes();
        linkHistory(left.equivalences());
        if (left != right) {
            linkHistory(right.equivalences());
        }
    }

    CompetencyFramework left() {
        return left;
    }

    CompetencyFramework right() {
        return right;
    }

    /**
     * How one competency is known to be another.
     *
     * @return the shortest way, of equally short ones the first; empty steps if both have one id; empty if it is another
     */
    Optional<List<String>> between(CompetencyId from, CompetencyId to) {
        var ways = new HashMap<CompetencyId, List<String>>();
        var open = new ArrayDeque<CompetencyId>();
        ways.put(from, List.of());
        open.add(from);
        while (!open.isEmpty() && !ways.containsKey(to)) {
            var reached = open.remove();
            links.getOrDefault(reached, Map.of()).forEach((next, step) -> {
                if (!ways.containsKey(next)) {
                    var way = new ArrayList<>(ways.getOrDefault(reached, List.of()));
                    way.add(step);
                    ways.put(next, way);
                    open.add(next);
                }
            });
        }
        return Optional.ofNullable(ways.get(to));
    }

    /** A code may have been given to something else in time: then it is of two competencies, and links neither. */
    private void linkCodes() {
        var byCode = new HashMap<String, List<Competency>>();
        left.content().competencies().forEach(competency -> index(competency, byCode));
        if (left != right) {
            right.content().competencies().forEach(competency -> index(competency, byCode));
        }
        for (var competency : left.content().competencies()) {
            for (var code : competency.codes()) {
                var same = byCode.getOrDefault(key(code), List.of()).stream()
                        .map(Competency::id)
                        .distinct()
                        .toList();
                if (same.size() == 2) {
                    link(same.get(0), same.get(1), "code:" + code.code().strip());
                }
            }
        }
    }

    private static void index(Competency competency, Map<String, List<Competency>> byCode) {
        for (var code : competency.codes()) {
            byCode.computeIfAbsent(key(code), unused -> new ArrayList<>()).add(competency);
        }
    }

    private static String key(StandardCode code) {
        return code.scheme() + ' ' + code.code().strip().toLowerCase(Locale.ROOT);
    }

    private void linkHistory(List<Equivalence> equivalences) {
        for (var equivalence : equivalences) {
            if (equivalence.kind() != EquivalenceKind.RECOGNITION) {
                for (var had : equivalence.have()) {
                    equivalence.gives().forEach(given -> link(had, given, "equivalence:" + equivalence.id()));
                }
            }
        }
    }

    private void link(CompetencyId one, CompetencyId other, String step) {
        links.computeIfAbsent(one, unused -> new LinkedHashMap<>()).putIfAbsent(other, step);
        links.computeIfAbsent(other, unused -> new LinkedHashMap<>()).putIfAbsent(one, step);
    }
}
