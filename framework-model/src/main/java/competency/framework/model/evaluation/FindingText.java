package competency.framework.model.evaluation;

import static competency.framework.model.evaluation.FindingWords.day;
import static competency.framework.model.evaluation.FindingWords.listed;

import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.portfolio.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** The sentences that say why a finding is as it is. */
final class FindingText {
    private static final Comparator<Rejection> MILDEST_FIRST =
            Comparator.comparing(Rejection::reason).reversed().thenComparing(Rejection::record);
    private static final int MOST_RECORDS_TOLD = 3;

    private FindingText() {}

    static String explanation(Finding finding) {
        var text = own(finding);
        for (var rule : finding.rule().ofProviders()) {
            text += " " + rule.provider() + ": " + sentence(rule.sentence());
        }
        return text;
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
                : "Record " + waiver.id() + " waives it from " + day(waiver.from()) + " until " + day(waiver.until())
                        + ": " + sentence(waiver.reason());
    }

    private static String sentence(String reason) {
        var text = reason.strip();
        return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String ofGroup(Finding finding, RequirementGroup group) {
        var size = 0;
        var satisfied = 0;
        for (var child : finding.children()) {
            size += child.status() == Status.NOT_APPLICABLE ? 0 : 1;
            satisfied += child.status().isSatisfied() ? 1 : 0;
        }
        var needed = Math.min(group.count(), size);
        var wanted = switch (group.kind()) {
            case ALL -> size == 1 ? "The only part is needed" : "All " + size + " parts are needed";
            case ANY -> "One of " + size + " is needed";
            case AT_LEAST -> "At least " + needed + " of " + size + (needed == 1 ? " is" : " are") + " needed";
        };
        var counted =
                satisfied == 0 ? "none is satisfied" : satisfied == 1 ? "1 is satisfied" : satisfied + " are satisfied";
        return wanted + "; " + counted + "." + (finding.status() == Status.NOT_YET_DUE ? due(finding) : "");
    }

    private static String ofLeaf(Finding finding) {
        return switch (finding.status()) {
            case MET ->
                measured(finding)
                        + held(finding)
                        + (finding.validUntil() == null ? unlimited(finding) : until(finding) + ".");
            case EXPIRING -> measured(finding) + held(finding) + until(finding) + " only.";
            case IN_GRACE ->
                held(finding)
                        + (finding.accepted().size() > 1 ? " were" : " was")
                        + " valid until " + day(finding.validUntil())
                        + (finding.accepted().size() > 1 ? " and still count" : " and still counts")
                        + " for the days of grace.";
            case NOT_YET_DUE -> measured(finding) + told(finding, "Nothing is recorded for it yet.") + due(finding);
            default -> measured(finding) + told(finding, "Nothing is recorded for it.");
        };
    }

    private static String measured(Finding finding) {
        return finding.measures().isEmpty() ? "" : listed(finding.measures(), "; ") + ". ";
    }

    private static String held(Finding finding) {
        if (finding.accepted().isEmpty()) {
            return "What is held";
        }
        return (finding.accepted().size() == 1 ? "Record " : "Records ")
                + listed(finding.accepted(), ", ")
                + (finding.via().isEmpty() ? "" : " (" + way(finding.via()) + ")");
    }

    private static String way(List<String> via) {
        var way = new StringJoiner(", ");
        for (var step : via) {
            var colon = step.indexOf(':');
            way.add(colon < 0 ? step : step.substring(0, colon) + " " + step.substring(colon + 1));
        }
        return way.toString();
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
        return finding.dueOn() == null ? "" : " It is due by " + day(finding.dueOn()) + ".";
    }

    private static String told(Finding finding, String nothing) {
        var rejected = finding.rejected();
        if (rejected.isEmpty()) {
            return finding.accepted().isEmpty() && finding.measures().isEmpty() ? nothing : counting(finding);
        }
        var told = mildest(rejected);
        var more = rejected.size() - MOST_RECORDS_TOLD;
        return more <= 0
                ? told
                : told + (more == 1 ? " 1 more record does" : " " + more + " more records do") + " not count.";
    }

    private static String mildest(List<Rejection> rejected) {
        var mildest = new ArrayList<>(rejected);
        mildest.sort(MILDEST_FIRST);
        var told = new StringJoiner(" ");
        for (var rejection : mildest.subList(0, Math.min(mildest.size(), MOST_RECORDS_TOLD))) {
            told.add("Record " + rejection.record() + " " + rejection.detail() + ".");
        }
        return told.toString();
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
        return FindingWords.evidence(credit.evidence()) + (credit.simulated() ? ", in simulated work" : "");
    }
}
