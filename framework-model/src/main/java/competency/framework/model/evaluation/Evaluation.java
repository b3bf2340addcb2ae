package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@link EvaluationRequest}. The same request always gives an equal evaluation.
 *
 * @param framework the framework and version asked
 * @param person whose portfolio it was
 * @param role the role asked about
 * @param setting the setting of the person's post in that role; where there is no such post, or its setting is not
 *     recorded, the setting asked about; null if that was not stated either
 * @param asOf the day asked about
 * @param verdict the answer
 * @param rule the rule that gave the verdict
 * @param compliance how many mandatory requirements are satisfied
 * @param findings one for each requirement of the role, in reading order
 * @param deviations where a local policy made weaker what the answer rests on
 * @param problems what the framework cannot make sense of, in the order of the records' ids
 */
public record Evaluation(
        FrameworkEdition framework,
        PersonRef person,
        RoleProfile role,
        @Nullable SettingId setting,
        LocalDate asOf,
        Verdict verdict,
        RuleRef rule,
        Compliance compliance,
        List<Finding> findings,
        List<Deviation> deviations,
        List<RecordProblem> problems) {
    /** Copies every list. */
    public Evaluation {
        Present.require("framework of Evaluation", framework);
        Present.require("person of Evaluation", person);
        Present.require("role of Evaluation", role);
        Present.require("asOf of Evaluation", asOf);
        Present.require("verdict of Evaluation", verdict);
        Present.require("rule of Evaluation", rule);
        Present.require("compliance of Evaluation", compliance);
        findings = Present.copyOf("findings of Evaluation", findings);
        deviations = Present.copyOf("deviations of Evaluation", deviations);
        problems = Present.copyOf("problems of Evaluation", problems);
    }

    /**
     * An answer from a framework that no policy has made weaker.
     *
     * @param framework the framework and version asked
     * @param person whose portfolio it was
     * @param role the role asked about
     * @param setting the setting of the person's post in that role; where there is no such post, or its setting is not
     *     recorded, the setting asked about; null if that was not stated either
     * @param asOf the day asked about
     * @param verdict the answer
     * @param rule the rule that gave the verdict
     * @param compliance how many mandatory requirements are satisfied
     * @param findings one for each requirement of the role, in reading order
     * @param problems what the framework cannot make sense of, in the order of the records' ids
     */
    public Evaluation(
            FrameworkEdition framework,
            PersonRef person,
            RoleProfile role,
            @Nullable SettingId setting,
            LocalDate asOf,
            Verdict verdict,
            RuleRef rule,
            Compliance compliance,
            List<Finding> findings,
            List<RecordProblem> problems) {
        this(framework, person, role, setting, asOf, verdict, rule, compliance, findings, List.of(), problems);
    }

    /**
     * Whether the person may work in the role at all on the day.
     *
     * @return false only if the verdict is {@link Verdict#BARRED}
     */
    public boolean mayPractise() {
        return verdict.mayPractise();
    }

    /**
     * Findings that stand against the verdict: what is mandatory or stops practice, and is not satisfied.
     *
     * @return in reading order
     */
    public List<Finding> gaps() {
        return findings.stream()
                .filter(finding -> finding.status().isUnsatisfied() && bearsOnTheVerdict(finding))
                .toList();
    }

    /**
     * The verdict in sentences that the person concerned can read.
     *
     * @return one or more sentences
     */
    public String explanation() {
        return switch (verdict) {
            case BARRED -> "The person may not practise in this role: " + whatBars() + ".";
            case NOT_READY ->
                counted(
                                "mandatory requirement",
                                finding ->
                                        isMandatory(finding) && finding.status().isUnsatisfied())
                        + " not satisfied.";
            case CONDITIONAL ->
                "Everything mandatory is satisfied, but "
                        + counted(
                                "requirement",
                                finding ->
                                        isMandatory(finding) && finding.status().isProvisional())
                        + " only for the time being.";
            case READY ->
                compliance.applicable() == 0
                        ? "The role has no mandatory requirement: nothing was required."
                        : "Everything mandatory is satisfied.";
        };
    }

    /** A barred check bars whatever the effect of its requirement, and even where a group does without it. */
    private String whatBars() {
        return findings.stream().noneMatch(this::stopsUnsatisfied)
                ? "a check bars the person"
                : counted("requirement that stops practice", this::stopsUnsatisfied) + " not satisfied";
    }

    private String counted(String what, Predicate<Finding> which) {
        var count = findings.stream().filter(which).count();
        return count == 1 ? "1 " + what + " is" : count + " " + plural(what) + " are";
    }

    private static String plural(String what) {
        return what.replace("requirement", "requirements").replace("stops", "stop");
    }

    private boolean bearsOnTheVerdict(Finding finding) {
        return isMandatory(finding) || stopsUnsatisfied(finding);
    }

    private boolean stopsUnsatisfied(Finding finding) {
        return finding.requirement().terms().effect() == Effect.STOP
                && finding.status().isUnsatisfied();
    }

    private static boolean isMandatory(Finding finding) {
        return finding.requirement().terms().obligation() == Obligation.MANDATORY;
    }
}
