package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RequirementGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of findings, made from their parts. The only place where findings are put into words. */
final class FindingText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<Rejection> MILDEST_FIRST =
            Comparator.comparing(Rejection::reason).reversed().thenComparing(Rejection::record);
    private static final int MOST_RECORDS_TOLD = 3;

    private FindingText() {}

    static String explanation(Finding finding) {
        return finding.requirement() instanceof RequirementGroup group
                ? explanation(finding, group)
                : explanationOfLeaf(finding);
    }

    private static String explanation(Finding finding, RequirementGroup group) {
        var satisfied = finding.children().stream()
                .filter(child -> child.status().isSatisfied())
                .count();
        var needed = switch (group.kind()) {
            case ALL -> "All %d parts are needed".formatted(group.count());
            case ANY -> "One of %d is needed".formatted(group.children().size());
            case AT_LEAST ->
                "At least %d of %d %s needed"
                        .formatted(group.count(), group.children().size(), group.count() == 1 ? "is" : "are");
        };
        var counted =
                satisfied == 0 ? "none is satisfied" : satisfied == 1 ? "1 is satisfied" : satisfied + " are satisfied";
        return "%s; %s.%s".formatted(needed, counted, finding.status() == Status.NOT_YET_DUE ? due(finding) : "");
    }

    private static String explanationOfLeaf(Finding finding) {
        return switch (finding.status()) {
            case MET ->
                held(finding) + (finding.validUntil() == null ? " counts and does not expire." : until(finding) + ".");
            case EXPIRING -> held(finding) + until(finding) + " only.";
            case IN_GRACE ->
                "%s was valid until %s and still counts for the days of grace."
                        .formatted(held(finding), day(finding.validUntil()));
            case NOT_YET_DUE -> told(finding, "Nothing is recorded for it yet.") + due(finding);
            case EXPIRED, BELOW_LEVEL, WEAK_EVIDENCE, PARTLY_MET, MISSING ->
                told(finding, "Nothing is recorded for it.");
        };
    }

    private static String held(Finding finding) {
        var credit = finding.counted();
        if (credit == null) {
            return "What is held";
        }
        var records = credit.records().stream().map(Object::toString).collect(Collectors.joining(", "));
        var via = credit.via().isEmpty() ? "" : " (%s)".formatted(via(credit.via()));
        return "Record " + records + via;
    }

    private static String via(List<String> via) {
        return via.stream().map(step -> step.replaceFirst(":", " ")).collect(Collectors.joining(", "));
    }

    private static String until(Finding finding) {
        return " counts until " + day(finding.validUntil());
    }

    private static String due(Finding finding) {
        return finding.dueOn() == null ? "" : " It is due by %s.".formatted(day(finding.dueOn()));
    }

    private static String told(Finding finding, String nothing) {
        var rejected = finding.rejected();
        if (rejected.isEmpty()) {
            return nothing;
        }
        var told = rejected.stream()
                .sorted(MILDEST_FIRST)
                .limit(MOST_RECORDS_TOLD)
                .map(rejection -> "Record %s %s.".formatted(rejection.record(), rejection.detail()))
                .collect(Collectors.joining(" "));
        var more = rejected.size() - MOST_RECORDS_TOLD;
        return more <= 0
                ? told
                : told + (more == 1 ? " 1 more record does" : " %d more records do".formatted(more)) + " not count.";
    }

    static String detail(Rejection rejection) {
        var day = rejection.day();
        var credit = rejection.credit();
        return rejection.reason().claim()
                + switch (rejection.reason()) {
                    case NOT_YET -> ": " + day(day);
                    case REVOKED -> " on " + day(day);
                    case NOT_ACCREDITED_THEN, TOO_OLD -> ": it is of " + day(day);
                    case EXPIRED -> ": valid until " + day(day);
                    case WEAK_EVIDENCE -> credit == null ? "" : ": " + evidence(credit);
                    case BELOW_LEVEL -> credit == null || credit.level() == null ? "" : ": " + credit.level();
                    case FAILED -> ": it was not passed";
                    case SELF_ASSESSED, COUNTS -> "";
                };
    }

    private static String evidence(Credit credit) {
        return words(credit.evidence()) + (credit.simulated() ? ", in simulated work" : "");
    }

    static Optional<String> nearest(Finding finding) {
        var status = finding.status();
        if (status.isSatisfied() && !status.isProvisional()) {
            return Optional.empty();
        }
        return Optional.of(
                finding.requirement() instanceof RequirementGroup group
                        ? nearest(finding, group)
                        : nearestOfLeaf(finding));
    }

    private static String nearest(Finding finding, RequirementGroup group) {
        var open = finding.children().stream()
                .filter(child -> !child.status().isSatisfied() || child.status().isProvisional())
                .sorted(Comparator.comparing(Finding::status))
                .toList();
        var missing = group.count() - (finding.children().size() - open.size());
        if (open.size() == 1) {
            return nearest(open.get(0)).orElseThrow();
        }
        var titles = open.stream().map(Finding::title).collect(Collectors.joining("; "));
        if (missing == open.size()) {
            return "All of: %s.".formatted(titles);
        }
        return (missing == 1 ? "One of: %s." : "%2$d of: %1$s.").formatted(titles, missing);
    }

    private static String nearestOfLeaf(Finding finding) {
        var again = finding.status() == Status.EXPIRED || finding.status() == Status.IN_GRACE;
        return "A %srecord of %s.".formatted(again ? "new " : "", needed(finding));
    }

    private static String needed(Finding finding) {
        if (finding.requirement() instanceof CourseRequirement course) {
            return "the course “%s”%s".formatted(finding.title(), age(course.withinMonths()));
        }
        var leaf = (CompetencyRequirement) finding.requirement();
        var level = leaf.level() == null ? "" : " at level " + leaf.level();
        var evidence = finding.evidenceNeeded() == null ? "" : ", %s".formatted(atLeast(finding));
        return "“%s”%s%s%s".formatted(finding.title(), level, evidence, age(leaf.withinMonths()));
    }

    private static String atLeast(Finding finding) {
        var needed = words(finding.evidenceNeeded());
        return finding.evidenceNeeded() == EvidenceStrength.INDEPENDENTLY_ASSESSED ? needed : needed + " or stronger";
    }

    private static String age(@Nullable Integer months) {
        return months == null ? "" : ", at most %d months old".formatted(months);
    }

    private static String words(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
