package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tries every set of courses that somebody could take, with the whole answer for each. */
final class BruteForce {
    private static final Evaluator EVALUATOR = Evaluator.create();

    private final EvaluationRequest request;
    private final EvaluationRequest asked;
    private final LocalDate day;
    private final List<Course> courses;

    /** For each set of courses what it closes: by the rules, and when what it teaches was assessed. */
    private final Map<Set<CourseId>, Map<RequirementId, Status>> plain = new LinkedHashMap<>();

    private final Map<Set<CourseId>, Map<RequirementId, Status>> assessed = new LinkedHashMap<>();

    /** 6.6: what is held and falls short by its evidence alone, as if it had been assessed. */
    private final List<Award> judged = new ArrayList<>();

    BruteForce(EvaluationRequest request, LocalDate day) {
        this.request = request;
        this.day = day;
        asked = KnownMemberships.in(request.on(day));
        courses = request.framework().content().courses().stream()
                .filter(this::isTakeable)
                .sorted(Comparator.comparing(course -> course.id().value()))
                .toList();
        after(Set.of(), false, true).forEach(this::judge);
        for (int bits = 0; isSmall() && bits < 1 << courses.size(); bits++) {
            var set = new HashSet<CourseId>();
            for (int i = 0; i < courses.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(courses.get(i).id());
                }
            }
            plain.put(set, statuses(set, false));
            assessed.put(set, statuses(set, true));
        }
    }

    /** Whether there are few enough sets to try. */
    boolean isSmall() {
        return courses.size() <= 7;
    }

    List<Course> courses() {
        return courses;
    }

    Map<Set<CourseId>, Map<RequirementId, Status>> plain() {
        return plain;
    }

    Map<Set<CourseId>, Map<RequirementId, Status>> assessed() {
        return assessed;
    }

    boolean isPossible(Set<CourseId> set) {
        return courses.stream()
                .filter(course -> set.contains(course.id()))
                .allMatch(course ->
                        course.requires().stream().allMatch(required -> isPassed(required) || set.contains(required)));
    }

    private boolean isTakeable(Course course) {
        return course.isAccreditedOn(request.asOf())
                && (!isPassed(course.id()) || !course.refreshes().isEmpty() || isLapsing(course))
                && course.requires().stream()
                        .allMatch(required -> isPassed(required)
                                || isTakeable(
                                        request.framework().course(required).orElseThrow()));
    }

    private boolean isLapsing(Course course) {
        var last = passed(course.id())
                .map(Completion::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var end = day.plusDays(request.policy().expiringDays());
        var windows = new ArrayList<Integer>();
        request.framework().requirementsOf(request.role()).forEach(each -> windows(each, windows));
        return windows.stream().anyMatch(months -> !last.plusMonths(months).isAfter(end))
                || course.develops().stream().anyMatch(line -> {
                    var months = line.validMonths() == null
                            ? request.framework()
                                    .competency(line.competency())
                                    .orElseThrow()
                                    .validMonths()
                            : line.validMonths();
                    return months != null && !last.plusMonths(months).isAfter(end);
                });
    }

    private static void windows(Requirement requirement, List<Integer> found) {
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> windows(child, found));
        } else if (requirement instanceof CompetencyRequirement leaf && leaf.withinMonths() != null) {
            found.add(leaf.withinMonths());
        } else if (requirement instanceof CourseRequirement leaf && leaf.withinMonths() != null) {
            found.add(leaf.withinMonths());
        }
    }

    private boolean isPassed(CourseId course) {
        return passed(course).findAny().isPresent();
    }

    private Stream<Completion> passed(CourseId course) {
        return request.portfolio().completions().stream()
                .filter(each -> each.course().equals(course) && each.outcome() == CourseOutcome.PASSED)
                .filter(each -> !each.on().isAfter(request.asOf()) && !each.isRevokedOn(request.asOf()))
                .filter(each -> request.framework().course(course).orElseThrow().isAccreditedOn(each.on()));
    }

    /** 6.3: taken again by the day that is planned for, but where records are dealt out. */
    private Map<RequirementId, Status> statuses(Set<CourseId> set, boolean isAssessed) {
        var found = statuses(after(set, isAssessed, true));
        var once = statuses(after(set, isAssessed, false));
        request.framework().requirementsOf(request.role()).stream()
                .flatMap(BruteForce::dealt)
                .forEach(id -> found.put(id, Objects.requireNonNull(once.get(id))));
        return found;
    }

    /** Where records are dealt out, with what is inside and what it is inside of. */
    private static Stream<RequirementId> dealt(Requirement requirement) {
        if (!(requirement instanceof RequirementGroup group)) {
            return Stream.of();
        }
        var inside = group.distinct()
                ? group.children().stream().map(Requirement::id).toList()
                : group.children().stream().flatMap(BruteForce::dealt).toList();
        return inside.isEmpty() ? Stream.of() : Stream.concat(Stream.of(group.id()), inside.stream());
    }

    /** The findings of the day that is planned for, had the person passed these courses, or passed them twice. */
    List<Finding> after(Set<CourseId> set, boolean isAssessed, boolean isTwice) {
        var days = isTwice && !day.equals(request.asOf()) ? List.of(request.asOf(), day) : List.of(request.asOf());
        var completions = new ArrayList<>(request.portfolio().completions());
        var awards = new ArrayList<>(request.portfolio().awards());
        for (var on : days) {
            for (var course : courses) {
                if (set.contains(course.id())) {
                    var id = "zz-%s-%s".formatted(on, course.id());
                    completions.add(new Completion(new RecordId(id), course.id(), on, CourseOutcome.PASSED, null));
                    if (isAssessed) {
                        course.develops().forEach(line -> awards.add(assessed(id + "-" + awards.size(), line, on)));
                    }
                }
            }
        }
        if (isAssessed) {
            awards.addAll(judged);
        }
        return EVALUATOR
                .evaluate(new EvaluationRequest(
                        asked.framework(),
                        with(completions, awards),
                        asked.role(),
                        asked.setting(),
                        day,
                        asked.policy()))
                .findings();
    }

    private Award assessed(String id, Development line, LocalDate on) {
        return new Award(
                new RecordId(id),
                codeOf(line.competency()),
                line.level(),
                on,
                EvidenceStrength.INDEPENDENTLY_ASSESSED,
                null,
                false,
                null,
                null);
    }

    private Portfolio with(List<Completion> completions, List<Award> awards) {
        var held = request.portfolio();
        return new Portfolio(
                held.person(),
                held.posts(),
                completions,
                awards,
                held.registrations(),
                held.checks(),
                held.practice(),
                held.memberships(),
                held.waivers());
    }

    /** How every requirement and every part of one stands. */
    static Map<RequirementId, Status> statuses(List<Finding> findings) {
        var found = new TreeMap<RequirementId, Status>(Comparator.comparing(RequirementId::value));
        findings.forEach(finding -> add(finding, found));
        return found;
    }

    private static void add(Finding finding, Map<RequirementId, Status> found) {
        found.put(finding.requirement().id(), finding.status());
        finding.children().forEach(child -> add(child, found));
    }

    /** Whether some courses that can be taken satisfy a requirement. */
    boolean isClosable(RequirementId id) {
        return plain.keySet().stream().anyMatch(set -> isPossible(set) && closes(set, id, false));
    }

    /** Whether what is held falls short by its evidence alone, or, of a group, that of as many parts as it needs. */
    boolean isKnown(Finding finding) {
        if (finding.requirement() instanceof RequirementGroup group) {
            var parts = finding.children().stream()
                    .filter(part -> part.status() != Status.NOT_APPLICABLE)
                    .toList();
            return parts.stream()
                            .filter(part -> !isClosed(part.status()) && !isKnown(part))
                            .count()
                    <= Math.max(0, parts.size() - group.count());
        }
        return finding.requirement() instanceof CompetencyRequirement leaf
                && credits(finding, leaf).findAny().isPresent();
    }

    private Stream<Credit> credits(Finding finding, CompetencyRequirement leaf) {
        return finding.rejected().stream()
                .filter(rejection -> rejection.reason() == Standing.WEAK_EVIDENCE)
                .flatMap(rejection -> Stream.ofNullable(rejection.credit()))
                .filter(credit -> leaf.competency().equals(credit.competency())
                        && (credit.until() == null || !credit.until().isBefore(day))
                        && (leaf.withinMonths() == null
                                || !credit.from()
                                        .plusMonths(leaf.withinMonths())
                                        .isBefore(day))
                        && isHighEnough(leaf, credit));
    }

    private String codeOf(CompetencyId id) {
        return Stream.concat(
                        Stream.of(id.value()),
                        request.framework().competency(id).orElseThrow().codes().stream()
                                .map(each -> each.code()))
                .filter(each -> request.framework().competenciesFor(each).size() == 1)
                .findFirst()
                .orElse(id.value());
    }

    private void judge(Finding finding) {
        finding.children().forEach(this::judge);
        if (finding.requirement() instanceof CompetencyRequirement leaf) {
            credits(finding, leaf)
                    .forEach(credit -> judged.add(new Award(
                            new RecordId("zz-held-" + judged.size()),
                            codeOf(leaf.competency()),
                            credit.level(),
                            credit.from(),
                            EvidenceStrength.INDEPENDENTLY_ASSESSED,
                            null,
                            false,
                            credit.until(),
                            null)));
        }
    }

    private boolean isHighEnough(CompetencyRequirement leaf, Credit credit) {
        if (leaf.level() == null || leaf.level().equals(credit.level())) {
            return true;
        }
        var scale = request.framework()
                .scaleOf(request.framework().competency(leaf.competency()).orElseThrow())
                .orElseThrow();
        return scale.cumulative()
                && scale.levels().indexOf(credit.level()) > scale.levels().indexOf(leaf.level());
    }

    /** Whether some courses that can be taken teach what is not known already, and do not show it strongly enough. */
    boolean isTeachable(Finding finding) {
        var id = finding.requirement().id();
        return !isKnown(finding)
                && assessed.keySet().stream().anyMatch(set -> isPossible(set) && closes(set, id, true));
    }

    /** Whether courses satisfy a requirement, or would if what they teach were assessed. */
    boolean closes(Set<CourseId> set, RequirementId id, boolean isAssessed) {
        return isClosed(find(isAssessed ? assessed : plain, set, id));
    }

    private static Status find(
            Map<Set<CourseId>, Map<RequirementId, Status>> statuses, Set<CourseId> set, RequirementId id) {
        return Objects.requireNonNull(Objects.requireNonNull(statuses.get(set)).get(id));
    }

    static boolean isClosed(Status status) {
        return status == Status.MET || status == Status.EXPIRING;
    }
}
