package competency.framework.model.evaluation;

import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences that say why a finding is as it is. */
final class FindingText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<Rejection> MILDEST_FIRST =
            Comparator.comparing(Rejection::reason).reversed().thenComparing(Rejection::record);
    private static final int MOST_RECORDS_TOLD = 3;

    private FindingText() {}

    static String explanation(Finding finding) {
        return own(finding)
                + finding.rule().ofProviders().stream()
                        .map(rule -> " %s: %s".formatted(rule.provider(), sentence(rule.sentence())))
                        .collect(Collectors.joining());
    }

    private static String own(Finding finding) {
        return switch (finding.status()) {
            case NOT_APPLICABLE -> "It does not concern this post on this day.";
            case WAIVED -> waived(finding);
            default ->
                finding.requirement() instanceof RequirementGroup group ? ofGroup(finding, group) : ofLeaf(finding);
        };
    }

    private static String waived(Finding finding) {
        Waiver waiver = finding.waiver();
        return waiver == null
                ? "Somebody decided that the person may go without part of it for a time."
                : "Record %s waives it from %s until %s: %s"
                        .formatted(waiver.id(), day(waiver.from()), day(waiver.until()), sentence(waiver.reason()));
    }

    private static String sentence(String reason) {
        var text = reason.strip();
        return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String ofGroup(Finding finding, RequirementGroup group) {
        var children = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        var satisfied =
                children.stream().filter(child -> child.status().isSatisfied()).count();
        var needed = switch (group.kind()) {
            case ALL ->
                children.size() == 1 ? "The only part is needed" : "All %d parts are needed".formatted(children.size());
            case ANY -> "One of %d is needed".formatted(children.size());
            case AT_LEAST ->
                "At least %d of %d %s needed"
                        .formatted(
                                Math.min(group.count(), children.size()),
                                children.size(),
                                Math.min(group.count(), children.size()) == 1 ? "is" : "are");
        };
        var counted =
                satisfied == 0 ? "none is satisfied" : satisfied == 1 ? "1 is satisfied" : satisfied + " are satisfied";
        return "%s; %s.%s".formatted(needed, counted, finding.status() == Status.NOT_YET_DUE ? due(finding) : "");
    }

    private static String ofLeaf(Finding finding) {
        return switch (finding.status()) {
            case MET ->
                measured(finding)
                        + held(finding)
                        + (finding.validUntil() == null ? unlimited(finding) : until(finding) + ".");
            case EXPIRING -> measured(finding) + held(finding) + until(finding) + " only.";
            case IN_GRACE ->
                (finding.accepted().size() > 1
                                ? "%s were valid until %s and still count for the days of grace."
                                : "%s was valid until %s and still counts for the days of grace.")
                        .formatted(held(finding), day(finding.validUntil()));
            case NOT_YET_DUE -> measured(finding) + told(finding, "Nothing is recorded for it yet.") + due(finding);
            default -> measured(finding) + told(finding, "Nothing is recorded for it.");
        };
    }

    private static String measured(Finding finding) {
        return finding.measures().isEmpty()
                ? ""
                : finding.measures().stream().map(Measure::toString).collect(Collectors.joining("; ", "", ". "));
    }

    private static String held(Finding finding) {
        if (finding.accepted().isEmpty()) {
            return "What is held";
        }
        var records = finding.accepted().stream().map(Object::toString).collect(Collectors.joining(", "));
        var via = finding.via().isEmpty()
                ? ""
                : finding.via().stream()
                        .map(step -> step.replaceFirst(":", " "))
                        .collect(Collectors.joining(", ", " (", ")"));
        return (finding.accepted().size() == 1 ? "Record " : "Records ") + records + via;
    }

    /** Hours and posts are counted anew every day, so nothing is said of how long they last. */
    private static String unlimited(Finding finding) {
        var count = finding.accepted().size() > 1 ? " count" : " counts";
        var isCounted = finding.requirement() instanceof PracticeRequirement
                || finding.requirement() instanceof ExperienceRequirement;
        return count
                + (isCounted ? "." : finding.accepted().size() > 1 ? " and do not expire." : " and does not expire.");
    }

    private static String until(Finding finding) {
        return (finding.accepted().size() > 1 ? " count until " : " counts until ") + day(finding.validUntil());
    }

    private static String due(Finding finding) {
        return finding.dueOn() == null ? "" : " It is due by %s.".formatted(day(finding.dueOn()));
    }

    private static String told(Finding finding, String nothing) {
        var rejected = finding.rejected();
        if (rejected.isEmpty()) {
            return finding.accepted().isEmpty() && finding.measures().isEmpty() ? nothing : counting(finding);
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

    private static String counting(Finding finding) {
        return finding.accepted().isEmpty()
                ? "That is not enough."
                : held(finding) + (finding.accepted().size() > 1 ? " count" : " counts") + ", which is not enough.";
    }

    static String detail(Rejection rejection) {
        var day = rejection.day();
        var credit = rejection.credit();
        return rejection.reason().claim()
                + switch (rejection.reason()) {
                    case NOT_YET -> ": " + day(day);
                    case REVOKED -> " on " + day(day);
                    case NOT_ACCREDITED_THEN, TOO_OLD, REFRESHER_WITHOUT_BASE -> ": it is of " + day(day);
                    case EXPIRED -> ": valid until " + day(day);
                    case WEAK_EVIDENCE -> credit == null ? "" : ": " + evidence(credit);
                    case BELOW_LEVEL -> credit == null || credit.level() == null ? "" : ": " + credit.level();
                    case FAILED -> ": it was not passed";
                    case REFUSED -> ": " + rejection.rule().sentence();
                    default -> "";
                };
    }

    private static String evidence(Credit credit) {
        return words(credit.evidence()) + (credit.simulated() ? ", in simulated work" : "");
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
