package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.RequirementGroup;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one sentence that says the least that would satisfy a requirement. */
final class Nearest {
    private Nearest() {}

    static Optional<String> of(Finding finding) {
        var status = finding.status();
        if (status == Status.NOT_APPLICABLE || (status.isSatisfied() && !status.isProvisional())) {
            return Optional.empty();
        }
        return Optional.of(
                finding.requirement() instanceof RequirementGroup group ? ofGroup(finding, group) : ofLeaf(finding));
    }

    private static String ofGroup(Finding finding, RequirementGroup group) {
        var applicable = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        var open = applicable.stream()
                .filter(child -> !child.status().isSatisfied() || child.status().isProvisional())
                .sorted(Comparator.comparing(Finding::status))
                .toList();
        var missing = Math.min(group.count(), applicable.size()) - (applicable.size() - open.size());
        if (open.size() == 1) {
            return of(open.get(0)).orElseThrow();
        }
        var titles = open.stream().map(Finding::title).collect(Collectors.joining("; "));
        if (missing == open.size()) {
            return "All of: " + titles + ".";
        }
        return (missing == 1 ? "One" : Integer.toString(missing)) + " of: " + titles + ".";
    }

    private static String ofLeaf(Finding finding) {
        var requirement = finding.requirement();
        if (requirement instanceof RegistrationRequirement leaf) {
            return registration(finding, leaf);
        }
        if (requirement instanceof CheckRequirement leaf) {
            return finding.status() == Status.BARRED
                    ? "None while the person is barred."
                    : "A check “" + finding.title() + "” with an acceptable result" + age(leaf.withinMonths()) + ".";
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return practice(finding, leaf);
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return membership(finding, leaf);
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return experience(finding, leaf);
        }
        var again = finding.status() == Status.EXPIRED || finding.status() == Status.IN_GRACE;
        return (again ? "A new record of " : "A record of ") + training(finding) + ".";
    }

    private static String registration(Finding finding, RegistrationRequirement leaf) {
        return "A live entry in the register " + named(finding.title(), leaf.register())
                + (leaf.annotations().isEmpty() ? "" : ", annotated with " + String.join(", ", leaf.annotations()))
                + (leaf.unconditional() ? ", without conditions." : ".");
    }

    private static String practice(Finding finding, PracticeRequirement leaf) {
        var missing = missing(finding);
        return missing.isEmpty() ? "More practice of kind " + leaf.kind() + "." : missing + ".";
    }

    private static String experience(Finding finding, ExperienceRequirement leaf) {
        if (leaf.months() == null) {
            return "A post of this kind in force on the day.";
        }
        var missing = missing(finding);
        return missing.isEmpty() ? "More time in posts of this kind." : missing + ".";
    }

    private static String membership(Finding finding, MembershipRequirement leaf) {
        var missing = missing(finding);
        var unbroken = leaf.unbrokenMonths() == null || !missing.isEmpty()
                ? ""
                : ", without a break for " + leaf.unbrokenMonths() + " months";
        return "Membership of " + named(finding.title(), leaf.body()) + " that is current" + unbroken
                + (missing.isEmpty() ? "." : ", and " + missing + ".");
    }

    /** What a requirement is called, and the word that is recorded, where that is another one. */
    private static String named(String title, String word) {
        return "“" + title + "”" + (title.equals(word) ? "" : " (" + word + ")");
    }

    /** How much more is needed of what there is too little of. */
    private static String missing(Finding finding) {
        return finding.measures().stream()
                .filter(measure -> !measure.isEnough())
                .map(Nearest::missing)
                .collect(Collectors.joining("; "));
    }

    private static String missing(Measure measure) {
        var number =
                measure.need().subtract(measure.have()).stripTrailingZeros().toPlainString();
        return number + " more " + (number.equals("1") ? measure.what().replaceFirst("s\\b", "") : measure.what());
    }

    private static String training(Finding finding) {
        if (finding.requirement() instanceof CourseRequirement course) {
            return "the course “" + finding.title() + "”" + age(course.withinMonths());
        }
        var leaf = (CompetencyRequirement) finding.requirement();
        var level = leaf.level() == null ? "" : " at level " + leaf.level();
        return "“" + finding.title() + "”" + level + atLeast(needed(finding)) + real(finding)
                + age(leaf.withinMonths());
    }

    /** A person's own word is never enough for what is mandatory, whatever is stated; told where it was tried. */
    private static @Nullable EvidenceStrength needed(Finding finding) {
        var stated = finding.evidenceNeeded();
        var isOwnWord = stated == EvidenceStrength.SELF_DECLARED
                || (stated == null
                        && weak(finding).anyMatch(credit -> credit.evidence() == EvidenceStrength.SELF_DECLARED));
        return isOwnWord && finding.requirement().terms().obligation() == Obligation.MANDATORY
                ? EvidenceStrength.ATTENDED
                : stated;
    }

    /** Told where something was shown in simulated work that would have been strong enough. */
    private static String real(Finding finding) {
        var needed = needed(finding);
        var isTried = weak(finding)
                .anyMatch(credit -> credit.simulated()
                        && (needed == null || credit.evidence().isAtLeast(needed)));
        return isTried ? ", shown in real work" : "";
    }

    private static Stream<Credit> weak(Finding finding) {
        return finding.rejected().stream()
                .filter(rejection -> rejection.reason() == Standing.WEAK_EVIDENCE)
                .flatMap(rejection -> Stream.ofNullable(rejection.credit()));
    }

    private static String atLeast(@Nullable EvidenceStrength needed) {
        if (needed == null) {
            return "";
        }
        var strongest = needed == EvidenceStrength.INDEPENDENTLY_ASSESSED;
        return ", " + FindingWords.evidence(needed) + (strongest ? "" : " or stronger");
    }

    private static String age(@Nullable Integer months) {
        return months == null ? "" : ", at most " + months + " months old";
    }
}
