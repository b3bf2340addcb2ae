package competency.framework.cli;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What requirements ask for beyond what their titles say, and whom they concern, in words for lists. */
final class Demands {
    private final List<String> words = new ArrayList<>();

    private Demands() {}

    /**
     * What a leaf asks for; empty for a group, and for a leaf that asks for no more than its title says.
     *
     * @param evidence the weakest evidence that will do; null: any, or not a matter of evidence
     */
    static List<String> of(Requirement requirement, @Nullable EvidenceStrength evidence) {
        var demands = new Demands();
        if (requirement instanceof CompetencyRequirement leaf) {
            demands.competency(leaf, evidence);
        } else if (requirement instanceof CourseRequirement leaf) {
            demands.atMostOld(leaf.withinMonths());
        } else if (requirement instanceof RegistrationRequirement leaf) {
            demands.registration(leaf);
        } else if (requirement instanceof CheckRequirement leaf) {
            demands.add("check " + leaf.check()).atMostOld(leaf.withinMonths());
        } else if (requirement instanceof PracticeRequirement leaf) {
            demands.practice(leaf);
        } else if (requirement instanceof MembershipRequirement leaf) {
            demands.membership(leaf);
        } else if (requirement instanceof ExperienceRequirement leaf) {
            demands.experience(leaf);
        }
        return List.copyOf(demands.words);
    }

    /** Which posts and days a requirement is limited to; empty if it always exists for everybody. */
    static List<String> limits(Applicability applicability) {
        var limits = new Demands();
        limits.add("only in ", applicability.settings()).add("only with ", applicability.tags());
        if (applicability.effectiveFrom() != null) {
            limits.add("from " + Wording.shortDay(applicability.effectiveFrom()));
        }
        if (applicability.effectiveUntil() != null) {
            limits.add("until " + Wording.shortDay(applicability.effectiveUntil()));
        }
        return List.copyOf(limits.words);
    }

    private void competency(CompetencyRequirement leaf, @Nullable EvidenceStrength evidence) {
        if (leaf.level() != null) {
            add("level " + leaf.level());
        }
        if (evidence != null) {
            add(Wording.evidenceAtLeast(evidence));
        }
        atMostOld(leaf.withinMonths());
    }

    private void registration(RegistrationRequirement leaf) {
        add("register " + leaf.register());
        if (!leaf.annotations().isEmpty()) {
            add("annotated with " + Wording.listed(leaf.annotations()));
        }
        if (leaf.unconditional()) {
            add("without conditions");
        }
    }

    private void practice(PracticeRequirement leaf) {
        add(
                leaf.hours() == null
                        ? "practice " + leaf.kind()
                        : "%s hours of %s".formatted(Wording.amount(leaf.hours()), leaf.kind()));
        leaf.ofWhich()
                .forEach(part -> add("of which %s hours in %s".formatted(Wording.amount(part.hours()), part.tag())));
        if (leaf.perMonth() != null) {
            add("%s hours in every whole month".formatted(Wording.amount(leaf.perMonth())));
        }
        if (leaf.withinMonths() != null) {
            add("within the last " + Wording.counted(leaf.withinMonths(), "month"));
        }
    }

    private void membership(MembershipRequirement leaf) {
        add("member of " + leaf.body());
        if (leaf.unbrokenMonths() != null) {
            add("unbroken for " + Wording.counted(leaf.unbrokenMonths(), "month"));
        }
        if (leaf.unbrokenSince() != null) {
            add("unbroken since the latest award of " + leaf.unbrokenSince());
        }
    }

    private void experience(ExperienceRequirement leaf) {
        add(leaf.months() == null ? "in post on the day" : Wording.counted(leaf.months(), "month") + " in post");
        add("as ", leaf.roles())
                .add(
                        "as one of the family ",
                        leaf.families().stream().map(Wording::spaced).toList())
                .add("in ", leaf.settings());
    }

    private void atMostOld(@Nullable Integer months) {
        if (months != null) {
            add("at most %s old".formatted(Wording.counted(months, "month")));
        }
    }

    private Demands add(String before, List<?> values) {
        return values.isEmpty() ? this : add(before + Wording.either(values));
    }

    private Demands add(String demand) {
        words.add(demand);
        return this;
    }
}
