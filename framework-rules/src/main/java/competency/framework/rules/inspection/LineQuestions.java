package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.catalogue.StandardCode;
import competency.framework.model.inspection.Remark;
import competency.framework.rules.state.LevelName;
import competency.framework.rules.state.LevelNameState;
import competency.framework.rules.state.LineDaysState;
import competency.framework.rules.state.LineValidityState;
import competency.framework.rules.state.Naming;
import competency.framework.rules.state.NamingState;
import competency.framework.rules.state.SharedDays;
import competency.framework.rules.state.Succession;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether each mapping line of a course says something that can be understood. */
final class LineQuestions {
    private final Survey survey;
    private final Map<String, String> advice = new HashMap<>();

    LineQuestions(Survey survey) {
        this.survey = survey;
    }

    void ask(Offering offering) {
        for (var line : offering.lines()) {
            askNaming(offering, line);
            if (line.named().size() == 1) {
                var competency = line.named().get(0);
                askLevel(line, competency);
                askDays(offering, line, competency);
                if (!offering.isOfFramework()) {
                    askValidity(line, competency);
                }
            }
        }
    }

    private void askNaming(Offering offering, OfferedLine line) {
        var competency = line.named().size() == 1 ? line.named().get(0) : null;
        var succession =
                competency == null ? Succession.CURRENT : survey.history().of(competency);
        var naming = naming(line, competency);
        survey.ask(
                new NamingState(naming, succession, isOffered(offering)),
                line.subject(),
                "competency",
                remark -> competency == null ? unnamed(remark, line) : named(remark, line, competency));
    }

    /** A framework keeps the courses of earlier years on purpose. */
    private boolean isOffered(Offering offering) {
        return !offering.isOfFramework() && offering.isOfferedAfter(survey.asOf());
    }

    private Naming naming(OfferedLine line, @Nullable Competency competency) {
        if (competency == null) {
            return line.named().isEmpty() ? Naming.UNKNOWN : Naming.AMBIGUOUSLY;
        }
        if (competency.id().value().equals(line.said().competency())) {
            return Naming.BY_ID;
        }
        var codes = codes(line, competency);
        return !codes.isEmpty() && codes.stream().allMatch(code -> isOver(code.until()))
                ? Naming.BY_FORMER_CODE
                : Naming.BY_CODE;
    }

    private boolean isOver(@Nullable LocalDate until) {
        return until != null && until.isBefore(survey.asOf());
    }

    private List<String> unnamed(Remark remark, OfferedLine line) {
        var code = line.said().competency();
        if (remark == Remark.AMBIGUOUS_CODE) {
            var ids = line.named().stream().map(Competency::id).toList();
            return List.of(code, Survey.listed(ids));
        }
        return List.of(
                code,
                advice.computeIfAbsent(
                        code, unknown -> Spelling.advice(survey.framework().codesNearest(unknown))));
    }

    private List<String> named(Remark remark, OfferedLine line, Competency competency) {
        var code = line.said().competency();
        var id = competency.id().value();
        return switch (remark) {
            case REPLACED_COMPETENCY ->
                List.of(
                        code,
                        id,
                        survey.history().successors(competency.id()).stream()
                                .map(CompetencyId::value)
                                .collect(Collectors.joining(" and ")));
            case FORMER_CODE -> List.of(code, id, lastDay(line, competency), today(competency));
            default -> List.of(code, id);
        };
    }

    private static String lastDay(OfferedLine line, Competency competency) {
        return codes(line, competency).stream()
                .map(StandardCode::until)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("an earlier day");
    }

    /** The codes of today, as the end of a sentence. */
    private String today(Competency competency) {
        var codes = competency.codes().stream()
                .filter(code -> code.isInUseOn(survey.asOf()))
                .map(StandardCode::code)
                .toList();
        return codes.isEmpty() ? "" : "; today it is " + Survey.listed(codes);
    }

    private void askLevel(OfferedLine line, Competency competency) {
        if (line.said().refresher()) {
            return;
        }
        var scale = survey.framework().scaleOf(competency).orElse(null);
        var level = String.valueOf(line.said().level());
        var id = competency.id().value();
        survey.ask(
                new LevelNameState(LevelName.of(line.said().level(), scale)),
                line.subject(),
                "level",
                remark -> switch (remark) {
                    case UNKNOWN_LEVEL -> List.of(level, id, levels(scale));
                    case LEVEL_NOT_STATED -> List.of(id, lowest(scale));
                    default -> List.of(level, id);
                });
    }

    private static String levels(@Nullable ProficiencyScale scale) {
        return scale == null
                ? ""
                : scale.levels().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String lowest(@Nullable ProficiencyScale scale) {
        return scale == null ? "" : scale.lowest().value();
    }

    private void askDays(Offering offering, OfferedLine line, Competency competency) {
        var course = offering.course();
        var codes = codes(line, competency);
        survey.ask(
                new LineDaysState(SharedDays.of(codes, course.accreditedFrom(), course.accreditedUntil())),
                line.subject(),
                "competency",
                remark -> List.of(
                        line.said().competency(),
                        codes.stream()
                                .map(code -> days(code.from(), code.until()))
                                .collect(Collectors.joining(" and ")),
                        days(course.accreditedFrom(), course.accreditedUntil())));
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? "always" : "until " + until;
        }
        return until == null ? "from " + from : "from %s until %s".formatted(from, until);
    }

    private void askValidity(OfferedLine line, Competency competency) {
        var stated = line.said().validMonths();
        var allowed = competency.validMonths();
        survey.ask(
                new LineValidityState(stated != null && allowed != null && stated > allowed),
                line.subject(),
                "validMonths",
                remark -> List.of(String.valueOf(stated), competency.id().value(), String.valueOf(allowed)));
    }

    /** The codes of the competency that the line may have meant: none if it uses the id. */
    private static List<StandardCode> codes(OfferedLine line, Competency competency) {
        var said = line.said().competency().strip();
        return competency.codes().stream()
                .filter(code -> code.code().strip().equalsIgnoreCase(said))
                .toList();
    }
}
