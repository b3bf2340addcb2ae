package competency.framework.cli;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked, and how much of it is there: what stands under a verdict. */
final class EvaluationFacts {
    private static final int MOST_CHANGES_TOLD = 3;

    private final Answer answer;
    private final List<Fact> facts = new ArrayList<>();

    /**
     * One of them.
     *
     * @param label what it is about
     * @param said what there is to say
     */
    record Fact(String label, String said) {}

    private EvaluationFacts(Answer answer) {
        this.answer = answer;
    }

    /** Those of an answer, in reading order. */
    static List<Fact> of(Answer answer) {
        var all = new EvaluationFacts(answer);
        all.gather();
        return List.copyOf(all.facts);
    }

    private void gather() {
        var evaluation = answer.evaluation();
        var role = evaluation.role();
        var framework = evaluation.framework();
        fact("Person", evaluation.person().value());
        fact("Role", "%s (%s)".formatted(role.title(), role.id()));
        setting();
        fact("Day", Wording.day(evaluation.asOf()));
        fact("Framework", "%s (%s %s)".formatted(framework.title(), framework.id(), framework.version()));
        var policy = answer.request().policy();
        if (policy.id() != null) {
            fact(
                    "Policy",
                    "%s: warns %s ahead, %s of grace"
                            .formatted(policy.id(), days(policy.expiringDays()), days(policy.graceDays())));
        }
        fact("Satisfied", share(evaluation.compliance()) + waived());
        if (answer.isForetold()) {
            fact("Changes", answer.change() == null ? "never, unless something is recorded" : change(answer.change()));
        }
    }

    /** When the answer is another one if nothing is recorded, and why. */
    private String change(Change change) {
        var verdict = change.verdict() == answer.evaluation().verdict()
                ? "still " + EvaluationText.words(change.verdict())
                : EvaluationText.words(change.verdict());
        // A group and its only child may have one title and change alike.
        var changes = change.statuses().stream()
                .map(status -> "%s %s".formatted(status.title(), Wording.spaced(status.to())))
                .distinct()
                .toList();
        var told = changes.stream().limit(MOST_CHANGES_TOLD).collect(Collectors.joining("; "));
        var more = changes.size() - MOST_CHANGES_TOLD;
        return "on %s: %s%s%s"
                .formatted(
                        Wording.day(change.on()),
                        verdict,
                        told.isEmpty() ? "" : "; " + told,
                        more > 0 ? "; and %s more".formatted(more) : "");
    }

    /** Whoever asked about another setting than the post has, or about none where it matters, has to know. */
    private void setting() {
        var setting = answer.evaluation().setting();
        var asked = answer.request().setting();
        if (setting == null) {
            if (answer.request().framework().requirementsOf(answer.request().role()).stream()
                    .flatMap(Settings::limiting)
                    .findAny()
                    .isPresent()) {
                fact("Setting", "not known; what depends on it applies");
            }
        } else if (asked == null || asked.equals(setting)) {
            fact("Setting", setting.value());
        } else {
            fact("Setting", "%s, as the post says; not %s".formatted(setting, asked));
        }
    }

    private void fact(String label, String said) {
        facts.add(new Fact(label, said));
    }

    private static String days(int number) {
        return Wording.counted(number, "day");
    }

    private String share(Compliance compliance) {
        return compliance
                .percent()
                .map(percent -> "%s of %s, %s%%"
                        .formatted(
                                compliance.satisfied(),
                                Wording.counted(compliance.applicable(), "mandatory requirement"),
                                percent))
                .orElse(mandatory().findAny().isEmpty() ? "nothing is mandatory in this role" : "nothing to count");
    }

    /** Waivers are outside the share, which must not hide how many there are. */
    private String waived() {
        var waived =
                mandatory().filter(finding -> finding.status() == Status.WAIVED).count();
        return waived == 0 ? "" : "; %s waived, not counted".formatted(waived);
    }

    private Stream<Finding> mandatory() {
        return answer.evaluation().findings().stream()
                .filter(finding -> finding.requirement().terms().obligation() == Obligation.MANDATORY);
    }
}
