package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.RegistrationStatus;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.ReferenceAnswer.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 3.1, 2.3, details 12: what the framework cannot make sense of, over the whole portfolio whatever the role. */
final class ReferenceProblems {
    private final ReferenceLookup lookup;
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceProblems(ReferenceLookup lookup) {
        this.lookup = lookup;
    }

    static List<Problem> of(EvaluationRequest request) {
        var lookup = new ReferenceLookup(request.framework().content());
        return new ReferenceProblems(lookup).in(request);
    }

    private List<Problem> in(EvaluationRequest request) {
        var portfolio = request.portfolio();
        portfolio.awards().forEach(this::check);
        portfolio.completions().stream()
                .filter(completion -> lookup.course(completion.course()).isEmpty())
                .forEach(completion -> report("unknown-course", completion.id()));
        portfolio.waivers().forEach(this::check);
        checkWords(portfolio);
        problems.sort(Comparator.comparing((Problem problem) -> String.valueOf(problem.record()))
                .thenComparing(Problem::id));
        // Once for each role and what is wrong: a post has no id, so the same again would say nothing new.
        Stream.concat(
                        portfolio.posts().stream().flatMap(this::wrongIn),
                        wrongSetting(request.role(), request.setting()))
                .distinct()
                .sorted(Comparator.comparing((List<String> wrong) -> wrong.get(0))
                        .thenComparing(wrong -> wrong.get(1)))
                .forEach(wrong -> problems.add(new Problem(wrong.get(1), null)));
        return problems;
    }

    private Stream<List<String>> wrongSetting(RoleId role, @Nullable SettingId setting) {
        var settings = settings();
        return setting == null || settings.isEmpty() || settings.contains(setting)
                ? Stream.of()
                : Stream.of(List.of(role.value(), "unknown-setting", setting.value()));
    }

    /** Role, kind of problem, and the word that is wrong. */
    private Stream<List<String>> wrongIn(Post post) {
        var role = post.role().value();
        var wrong = new ArrayList<List<String>>();
        if (!lookup.hasRole(post.role())) {
            wrong.add(List.of(role, "unknown-role", role));
        }
        wrongSetting(post.role(), post.setting()).forEach(wrong::add);
        var duties = words(requirement -> requirement.terms().applicability().tags().stream());
        post.tags().stream()
                .filter(tag ->
                        !duties.contains(tag) && !Spelling.nearest(tag, duties).isEmpty())
                .forEach(tag -> wrong.add(List.of(role, "unknown-duty", tag)));
        return wrong.stream();
    }

    private Set<SettingId> settings() {
        var limiting = words(requirement -> Stream.concat(
                requirement.terms().applicability().settings().stream(),
                requirement instanceof ExperienceRequirement leaf ? leaf.settings().stream() : Stream.empty()));
        if (!limiting.isEmpty()) {
            lookup.roles().forEach(role -> limiting.addAll(role.settings()));
        }
        return limiting;
    }

    private void checkWords(Portfolio portfolio) {
        var registers = words(requirement ->
                requirement instanceof RegistrationRequirement leaf ? Stream.of(leaf.register()) : Stream.empty());
        portfolio
                .registrations()
                .forEach(entry -> check(
                        entry,
                        "unknown-register",
                        entry.register(),
                        registers,
                        entry.status() == RegistrationStatus.SUSPENDED));
        var checks = words(
                requirement -> requirement instanceof CheckRequirement leaf ? Stream.of(leaf.check()) : Stream.empty());
        portfolio
                .checks()
                .forEach(check ->
                        check(check, "unknown-check", check.check(), checks, check.result() == CheckResult.BARRED));
        var bodies = words(requirement ->
                requirement instanceof MembershipRequirement leaf ? Stream.of(leaf.body()) : Stream.empty());
        portfolio.memberships().forEach(each -> check(each, "unknown-body", each.body(), bodies, false));
        var practice = words(requirement ->
                requirement instanceof PracticeRequirement leaf ? Stream.of(leaf.kind()) : Stream.empty());
        portfolio.practice().forEach(entry -> check(entry, "unknown-practice", entry.kind(), practice, false));
    }

    private void check(HeldRecord record, String id, String word, Set<String> known, boolean adverse) {
        if (!known.isEmpty()
                && !known.contains(word)
                && (adverse || !Spelling.nearest(word, known).isEmpty())) {
            report(id, record.id());
        }
    }

    /** What requirements of any role name, at any depth. */
    private <T> Set<T> words(Function<Requirement, Stream<T>> named) {
        return lookup.roles().stream()
                .flatMap(role -> role.requirements().stream())
                .flatMap(ReferenceLookup::withChildren)
                .flatMap(named)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void check(Award award) {
        var named = lookup.named(award.code());
        if (named.isEmpty()) {
            report("unknown-code", award.id());
        } else if (named.size() > 1) {
            report("ambiguous-code", award.id());
        } else {
            var competency = named.get(0);
            if (lookup.isUnknownLevel(competency, award.level())) {
                report("unknown-level", award.id());
            }
            var catalogueDay = ReferenceDays.months(award.on(), competency.validMonths());
            if (award.until() != null && catalogueDay != null && award.until().isAfter(catalogueDay)) {
                report("validity-longer-than-catalogue", award.id());
            }
        }
    }

    /** Details 30. */
    private void check(Waiver waiver) {
        if (!lookup.hasRole(waiver.role())) {
            report("unknown-role", waiver.id());
        } else if (lookup.requirementsOf(waiver.role()).stream()
                .flatMap(ReferenceLookup::withChildren)
                .noneMatch(requirement -> requirement.id().equals(waiver.requirement()))) {
            report("unknown-requirement", waiver.id());
        }
    }

    private void report(String id, RecordId record) {
        problems.add(new Problem(id, record));
    }
}
