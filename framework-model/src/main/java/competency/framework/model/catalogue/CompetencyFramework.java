package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published, versioned set of competencies, scales, courses, roles and pathways, looked up by id. Whatever it refers to, it
 * has. Immutable and thread-safe: read it once and share it.
 */
public final class CompetencyFramework {
    private static final char NO_BREAK = '\u00a0';

    private final FrameworkContent content;
    private final List<Settled> settled;
    private final Map<SourceId, Source> sources;
    private final Map<ScaleId, ProficiencyScale> scales;
    private final Map<CompetencyId, Competency> competencies;
    private final Map<CourseId, Course> courses;
    private final Map<RoleId, RoleProfile> roles;
    private final Map<RoleId, List<Requirement>> requirements;
    private final Map<RoleId, List<Pathway>> leadingOn;
    private final Map<CompetencyId, List<Equivalence>> giving = new HashMap<>();
    private final Map<String, List<Competency>> byCode;
    private final Set<String> codesAsWritten;
    private final Vocabulary vocabulary;

    private CompetencyFramework(FrameworkContent content, List<Settled> settled) {
        this.content = content;
        this.settled = List.copyOf(settled);
        sources = index(content.sources(), Source::id);
        scales = index(content.scales(), ProficiencyScale::id);
        competencies = index(content.competencies(), Competency::id);
        courses = index(content.courses(), Course::id);
        roles = index(content.roles(), RoleProfile::id);
        requirements = new HashMap<>();
        var ancestry = new Ancestry(roles);
        for (var role : content.roles()) {
            requirements.put(
                    role.id(), List.copyOf(ancestry.requirementsOf(role).values()));
        }
        leadingOn = content.pathways().stream()
                .collect(Collectors.groupingBy(Pathway::from, Collectors.toUnmodifiableList()));
        for (var equivalence : content.equivalences()) {
            for (var given : equivalence.gives()) {
                giving.computeIfAbsent(given, unused -> new ArrayList<>()).add(equivalence);
            }
        }
        vocabulary = Vocabulary.of(content);
        giving.replaceAll((given, equivalences) -> List.copyOf(equivalences));
        byCode = new HashMap<>();
        codesAsWritten = new LinkedHashSet<>();
        content.competencies().forEach(this::indexCodes);
        codesAsWritten.forEach(code -> byCode.put(code, byCode.getOrDefault(fold(code), List.of())));
    }

    /**
     * Joins the parts of a framework.
     *
     * @param content the parts
     * @return the framework
     * @throws InvalidFrameworkException if parts do not fit together; it names every problem
     */
    public static CompetencyFramework of(FrameworkContent content) {
        return of(content, List.of());
    }

    /**
     * Joins the parts of a framework over which something was laid.
     *
     * @param content the parts, as they are now
     * @param settled what was laid over it, in this order
     * @return the framework
     * @throws InvalidFrameworkException if parts do not fit together; it names every problem
     */
    public static CompetencyFramework of(FrameworkContent content, List<Settled> settled) {
        var problems = problemsOf(content);
        if (!problems.isEmpty()) {
            throw new InvalidFrameworkException(problems);
        }
        return new CompetencyFramework(content, settled);
    }

    /**
     * The same framework with more courses.
     *
     * @param more courses, after those that it has
     * @return a framework over which the same was laid
     * @throws InvalidFrameworkException if they do not fit in; it names every problem
     */
    public CompetencyFramework with(List<Course> more) {
        var courses = Stream.concat(content.courses().stream(), more.stream()).toList();
        return of(
                new FrameworkContent(
                        content.edition(),
                        content.sources(),
                        content.scales(),
                        content.competencies(),
                        content.equivalences(),
                        courses,
                        content.roles(),
                        content.pathways(),
                        content.deviations()),
                settled);
    }

    /**
     * Where the parts of a framework do not fit together: ids used twice, references to what is not there, levels that
     * a scale does not have, roles that take over from themselves, courses and competencies that come before
     * themselves, pathways that lead nowhere.
     *
     * @param content the parts
     * @return every problem, in the order of the parts; empty if {@link #of} would succeed
     */
    public static List<ContentProblem> problemsOf(FrameworkContent content) {
        return new ContentCheck(content).problems();
    }

    /**
     * Which framework this is.
     *
     * @return id, version, title and first day
     */
    public FrameworkEdition edition() {
        return content.edition();
    }

    /**
     * What was laid over the framework as it was published.
     *
     * @return in the order in which it was laid; empty if nothing was
     */
    public List<Settled> settled() {
        return settled;
    }

    /**
     * Everything the framework is made of, in the order in which it was given.
     *
     * @return the parts
     */
    public FrameworkContent content() {
        return content;
    }

    /**
     * The words by which requirements find what is recorded.
     *
     * @return those of all roles
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Looks up a source.
     *
     * @param id its key
     * @return empty if the framework does not have it
     */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * Looks up a scale.
     *
     * @param id its key
     * @return empty if the framework does not have it
     */
    public Optional<ProficiencyScale> scale(ScaleId id) {
        return Optional.ofNullable(scales.get(id));
    }

    /**
     * The scale of a competency's levels.
     *
     * @param competency a competency of this framework
     * @return empty if the competency has no levels
     */
    public Optional<ProficiencyScale> scaleOf(Competency competency) {
        return competency.scale() == null ? Optional.empty() : Optional.ofNullable(scales.get(competency.scale()));
    }

    /**
     * Looks up a competency by its id. For codes see {@link #competenciesFor}.
     *
     * @param id its key
     * @return empty if the framework does not have it
     */
    public Optional<Competency> competency(CompetencyId id) {
        return Optional.ofNullable(competencies.get(id));
    }

    /**
     * Looks up a course.
     *
     * @param id its key
     * @return empty if the framework does not have it
     */
    public Optional<Course> course(CourseId id) {
        return Optional.ofNullable(courses.get(id));
    }

    /**
     * What stands in for what, in the order in which it was given.
     *
     * @return may be empty
     */
    public List<Equivalence> equivalences() {
        return content.equivalences();
    }

    /**
     * What stands in for a competency.
     *
     * @param competency what is stood in for
     * @return equivalences that give it, in the order in which they were given; may be empty
     */
    public List<Equivalence> equivalencesGiving(CompetencyId competency) {
        return giving.getOrDefault(competency, List.of());
    }

    /**
     * From where equivalences lead to competencies, however far and whether they apply or not.
     *
     * @param competencies where they lead
     * @return every competency that an equivalence on such a way needs; one of those asked about only where another of them, or
     *     a circle, leads back through it
     */
    public Set<CompetencyId> leadingTo(Collection<CompetencyId> competencies) {
        var found = new HashSet<CompetencyId>();
        var open = new ArrayDeque<>(competencies);
        while (!open.isEmpty()) {
            for (var equivalence : equivalencesGiving(open.remove())) {
                equivalence.have().stream().filter(found::add).forEach(open::add);
            }
        }
        return Set.copyOf(found);
    }

    /**
     * What could lead to a competency by equivalences, alone or as a part, whether these apply on a day or not.
     *
     * @param competency what is led to
     * @return every such competency, itself among them, in no particular order
     */
    public Set<CompetencyId> bearingOn(CompetencyId competency) {
        var found = new HashSet<CompetencyId>();
        found.add(competency);
        equivalencesLeadingTo(competency, equivalence -> true).forEach(leading -> found.addAll(leading.have()));
        return Set.copyOf(found);
    }

    /**
     * By what other competencies could stand in for one, each alone or as a part of several, directly or by way of others.
     *
     * @param competency what is stood in for
     * @param open which equivalences are to be followed; {@code equivalence -> true} for all, whether they apply or not
     * @return every equivalence on such a way, in the order in which they were given; may be empty
     */
    public List<Equivalence> equivalencesLeadingTo(CompetencyId competency, Predicate<Equivalence> open) {
        return new Bearings(this, open).on(competency);
    }

    /**
     * Looks up a role.
     *
     * @param id its key
     * @return empty if the framework does not have it
     */
    public Optional<RoleProfile> role(RoleId id) {
        return Optional.ofNullable(roles.get(id));
    }

    /**
     * What a role requires: what it takes over from other roles, then its own, with every replacement made.
     *
     * @param role a role of this framework
     * @return its requirements in reading order
     * @throws IllegalArgumentException if the framework does not have the role
     */
    public List<Requirement> requirementsOf(RoleId role) {
        var found = requirements.get(role);
        if (found == null) {
            throw new IllegalArgumentException(
                    "unknown role (%s)%s".formatted(role, Spelling.advice(role.value(), idsOf(roles.keySet()))));
        }
        return found;
    }

    /**
     * The steps from role to role, in the order in which they were given.
     *
     * @return may be empty
     */
    public List<Pathway> pathways() {
        return content.pathways();
    }

    /**
     * Where one can go from a role.
     *
     * @param role the role one comes from
     * @return pathways that lead on from it, in the order in which they were given; may be empty
     */
    public List<Pathway> pathwaysFrom(RoleId role) {
        return leadingOn.getOrDefault(role, List.of());
    }

    /**
     * What a requirement is called: its own title, else that of the competency or course it asks for, else its id.
     *
     * @param requirement a requirement of this framework
     * @return what to call it in a report
     */
    public String titleOf(Requirement requirement) {
        var title = requirement.terms().title();
        if (title != null) {
            return title;
        }
        if (requirement instanceof CompetencyRequirement leaf) {
            return competency(leaf.competency()).orElseThrow().title();
        }
        if (requirement instanceof CourseRequirement leaf) {
            return course(leaf.course()).orElseThrow().title();
        }
        return requirement.id().value();
    }

    /**
     * Where an organisation has made the framework weaker for itself, on stated grounds.
     *
     * @return those of competencies, then those of requirements, each in the order of the policy; empty for a framework as it was published
     */
    public List<Deviation> deviations() {
        return content.deviations();
    }

    /**
     * The deviations that an answer about a role rests on: of its requirements, and of competencies that it asks for or
     * that stand in for those.
     *
     * @param role a role of this framework
     * @return in the order of {@link #deviations()}
     * @throws IllegalArgumentException if the framework does not have the role
     */
    public List<Deviation> deviationsOf(RoleId role) {
        var required = requirementsOf(role);
        return content.deviations().isEmpty()
                ? List.of()
                : new ReliedOn(this, role, required).among(content.deviations());
    }

    /**
     * The competencies that a code names. Upper and lower case and surrounding space make no difference.
     *
     * @param code an id of a competency or any code it is or was known by
     * @return empty if no competency has the code; more than one if it is ambiguous
     */
    public List<Competency> competenciesFor(String code) {
        var found = byCode.get(code);
        return found == null ? byCode.getOrDefault(fold(code), List.of()) : found;
    }

    /**
     * Known codes most like one that is not known.
     *
     * @param code a code
     * @return at most three, the most alike first
     */
    public List<String> codesNearest(String code) {
        return Spelling.nearest(code, codesAsWritten);
    }

    private void indexCodes(Competency competency) {
        indexCode(competency.id().value(), competency);
        for (var code : competency.codes()) {
            indexCode(code.code().strip(), competency);
        }
    }

    private void indexCode(String code, Competency competency) {
        codesAsWritten.add(code);
        var folded = fold(code);
        var known = byCode.getOrDefault(folded, List.of());
        if (!known.contains(competency)) {
            var longer = new ArrayList<>(known);
            longer.add(competency);
            byCode.put(folded, List.copyOf(longer));
        }
    }

    static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        values.forEach(value -> map.putIfAbsent(key.apply(value), value));
        return map;
    }

    static List<String> idsOf(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    /** Without spaces around it, also those of spreadsheets that do not break; capitals make no difference. */
    private static String fold(String code) {
        return code.replace(NO_BREAK, ' ').strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return edition().id() + " " + edition().version();
    }
}
