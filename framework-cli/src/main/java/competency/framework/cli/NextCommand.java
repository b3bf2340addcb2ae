package competency.framework.cli;

import competency.framework.model.catalogue.Amounts;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.Adviser;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what comes next for people. */
@Command(
        name = "next",
        customSynopsis = "competency next --portfolio=FILE... [OPTIONS]",
        sortOptions = false,
        description =
                "Tells what to do next: what to renew, the smallest set of courses that closes the gaps, who has to "
                        + "assess, register or check, and how far it is to other roles; or what lapses when.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency next --portfolio person.yaml --max-hours 20 --by 2027-03-31",
            "  competency next --portfolio person.yaml --target senior-practitioner",
            "  competency next --portfolio team.jsonl --until 2027-12-31 --out team.ics",
            "",
            "Exit status: 0 answered; 2 bad input or usage."
        })
final class NextCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    final QuestionOptions people = new QuestionOptions();

    @Option(
            names = "--max-hours",
            paramLabel = "HOURS",
            converter = AmountConverter.class,
            description = "Most hours of learning that courses may take. Default: any.")
    @Nullable
    BigDecimal maxHours;

    @Option(
            names = "--max-cost",
            paramLabel = "POUNDS",
            converter = AmountConverter.class,
            description = "Most that courses may cost. Default: any.")
    @Nullable
    BigDecimal maxCost;

    @Option(
            names = "--by",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description =
                    "The day by which everything should be in place: what lapses or falls due up to it is planned for "
                            + "too. Default: as things stand on the day asked about.")
    @Nullable
    LocalDate by;

    @Option(names = "--mandatory-only", description = "Leave out what is desirable.")
    boolean mandatoryOnly;

    @Option(
            names = "--progression",
            description = "Tell how far it is to each role that a pathway leads to. A web page tells it in any case.")
    boolean progression;

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "Tell how far it is to this role, and what to do to get there.")
    @Nullable
    String target;

    @Option(
            names = "--until",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description =
                    "What lapses from the day asked about until this day, that day included, if nothing is recorded "
                            + "until then.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Courses of training bodies, beside those of the framework. Default: none.")
    List<Path> catalogues = List.of();

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Mixin
    final NextOptions report = new NextOptions();

    NextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = people.day(terminal);
        refuseWhatDoesNotGoTogether(day);
        var questions = people.about(Catalogues.over(framework.load(), catalogues), day);
        var asked = new Asked(people.portfolios, questions, people.lenient);
        if (until == null) {
            advise(asked, question(questions));
        } else {
            foretell(asked, until);
        }
        return ExitStatus.ANSWERED;
    }

    private void refuseWhatDoesNotGoTogether(LocalDate day) {
        if (until != null && isPlanning()) {
            throw wrong("--until tells what lapses; --max-hours, --max-cost, --by, --mandatory-only, --progression and "
                    + "--target are for what to do");
        }
        notBefore("--until", until, day);
        notBefore("--by", by, day);
        notNegative("--max-hours", maxHours);
        notNegative("--max-cost", maxCost);
        if (until == null && report.format() == Appearance.Format.ICAL) {
            throw wrong("a calendar tells what lapses; say up to which day with --until");
        }
        if (until != null && report.format() == Appearance.Format.HTML) {
            throw wrong("what lapses is told as text, json or ical");
        }
    }

    private boolean isPlanning() {
        return maxHours != null || maxCost != null || by != null || mandatoryOnly || progression || target != null;
    }

    private void notBefore(String option, @Nullable LocalDate value, LocalDate day) {
        if (value != null && value.isBefore(day)) {
            throw wrong("%s (%s) must not be before the day asked about (%s)".formatted(option, value, day));
        }
    }

    private void notNegative(String option, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw wrong("%s (%s) must not be negative".formatted(option, amount));
        }
        try {
            Amounts.requireDigits(option, amount);
        } catch (IllegalArgumentException tooLong) {
            throw wrong("%s (%s) must have at most nine digits before and after the point".formatted(option, amount));
        }
    }

    private void foretell(Asked asked, LocalDate last) {
        report.write(terminal, place -> {
            var lapses = new LapseReport(Evaluator.create(), asked, last, place);
            switch (report.format()) {
                case JSON -> lapses.json();
                case ICAL -> lapses.calendar();
                default -> lapses.text();
            }
        });
    }

    private NextQuestion question(Questions questions) {
        var framework = questions.framework();
        var wanted = target == null ? null : Lookup.role(framework, target).id();
        if (progression
                && wanted == null
                && questions.role() != null
                && framework.pathwaysFrom(questions.role()).isEmpty()) {
            throw new BadInputException("no-pathway %s has no pathway from role (%s); name a role with --target"
                    .formatted(framework, questions.role()));
        }
        var isProgressing = progression || wanted != null || report.format() == Appearance.Format.HTML;
        var limits = new PlanLimits(maxHours, maxCost, by, mandatoryOnly, PlanLimits.USUAL_EFFORT, null);
        return new NextQuestion(limits, wanted, isProgressing);
    }

    private void advise(Asked asked, NextQuestion question) {
        report.write(terminal, place -> {
            var next = new NextReport(Adviser.create(), asked, question, place);
            switch (report.format()) {
                case JSON -> next.json();
                case HTML -> next.html();
                default -> next.text();
            }
        });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
