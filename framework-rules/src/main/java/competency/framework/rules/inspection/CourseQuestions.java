package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.state.CatalogueState;
import competency.framework.rules.state.CourseContentState;
import competency.framework.rules.state.CourseDays;
import competency.framework.rules.state.CourseDaysState;
import competency.framework.rules.state.CourseHoursState;
import competency.framework.rules.state.CourseIdState;
import competency.framework.rules.state.CourseUseState;
import competency.framework.rules.state.DevelopmentState;
import competency.framework.rules.state.HoursFit;
import competency.framework.rules.state.IdUse;
import competency.framework.rules.state.WrittenFor;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether courses can be taken, are worth taking, and lead to what roles require. */
final class CourseQuestions {
    private final Survey survey;
    private final LineQuestions lines;
    private final RepetitionQuestions repetitions;
    private final ClaimQuestions claims;
    private final PrerequisiteQuestions prerequisites;
    private final UsefulCourses useful;

    CourseQuestions(Survey survey) {
        this.survey = survey;
        lines = new LineQuestions(survey);
        repetitions = new RepetitionQuestions(survey);
        claims = new ClaimQuestions(survey);
        prerequisites = new PrerequisiteQuestions(survey);
        useful = new UsefulCourses(survey.offerings(), survey.demands());
    }

    void ask(List<CourseCatalogue> catalogues) {
        // A framework need not bring courses; what catalogues do not lead to is worth knowing.
        if (!catalogues.isEmpty()) {
            askDevelopment();
        }
        var offerings = survey.offerings().all();
        offerings.stream().filter(Offering::isOfFramework).forEach(this::ask);
        for (var catalogue : catalogues) {
            askWrittenFor(catalogue);
        }
        offerings.stream().filter(offering -> !offering.isOfFramework()).forEach(this::ask);
    }

    private void ask(Offering offering) {
        var id = offering.course().id().value();
        askId(offering);
        survey.ask(new CourseContentState(!offering.lines().isEmpty()), offering.subject(), remark -> List.of(id));
        askHours(offering);
        askDays(offering);
        prerequisites.ask(offering);
        if (!offering.lines().isEmpty()) {
            survey.ask(new CourseUseState(useful.contains(offering)), offering.subject(), "id", remark -> List.of(id));
        }
        lines.ask(offering);
        repetitions.ask(offering);
        claims.ask(offering);
    }

    private void askDevelopment() {
        for (var id : survey.demands().competencies()) {
            survey.framework().competency(id).ifPresent(this::askDevelopment);
        }
    }

    private void askDevelopment(Competency competency) {
        var roles = survey.demands().of(competency.id()).stream()
                .map(demand -> "role " + demand.role().id())
                .distinct()
                .toList();
        survey.ask(
                new DevelopmentState(survey.offerings().develop(competency.id())),
                Subject.of(null, "competencies/" + competency.id(), competency).at("id"),
                remark -> List.of(competency.id().value(), Survey.listed(roles)));
    }

    private void askWrittenFor(CourseCatalogue catalogue) {
        var edition = survey.framework().edition();
        var subject = Subject.of(catalogue.id(), "catalogue", catalogue);
        var writtenFor = WrittenFor.of(catalogue.framework(), catalogue.version(), edition);
        survey.ask(
                new CatalogueState(writtenFor),
                subject.at(writtenFor == WrittenFor.OTHER ? "framework" : "version"),
                remark -> remark == Remark.OTHER_FRAMEWORK
                        ? List.of(
                                String.valueOf(catalogue.framework()),
                                edition.id().value())
                        : List.of(String.valueOf(catalogue.version()), edition.version()));
    }

    private void askId(Offering offering) {
        var first = survey.offerings().first(offering.course().id()).orElse(offering);
        survey.ask(
                new CourseIdState(IdUse.of(
                        survey.offerings().isFirst(offering), catalogue(first).equals(catalogue(offering)))),
                offering.subject(),
                "id",
                remark -> remark == Remark.DUPLICATE_COURSE
                        ? List.of(offering.course().id().value())
                        : List.of(offering.course().id().value(), first.offeredBy()));
    }

    private static String catalogue(Offering offering) {
        return String.valueOf(offering.subject().catalogue());
    }

    private void askHours(Offering offering) {
        var hours = offering.course().hours();
        var least = leastHours(offering.develops());
        survey.ask(
                new CourseHoursState(HoursFit.of(hours, least)),
                offering.subject(),
                "hours",
                remark -> remark == Remark.TOO_FEW_HOURS
                        ? List.of(plain(hours), offering.course().id().value(), plain(least))
                        : List.of(offering.course().id().value()));
    }

    private BigDecimal leastHours(Collection<CompetencyId> developed) {
        return developed.stream()
                .map(id -> survey.framework().competency(id).orElseThrow().minimumHours())
                .map(stated -> stated == null ? survey.settings().leastHours() : stated)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(@Nullable BigDecimal hours) {
        return hours == null ? "" : hours.stripTrailingZeros().toPlainString();
    }

    /** A framework keeps the courses of earlier years on purpose. */
    private void askDays(Offering offering) {
        if (offering.isOfFramework()) {
            return;
        }
        var course = offering.course();
        var days = CourseDays.of(course, survey.asOf());
        var over = days == CourseDays.OVER;
        survey.ask(
                new CourseDaysState(days),
                offering.subject().at(over ? "accreditedUntil" : "accreditedFrom"),
                remark -> List.of(
                        course.id().value(),
                        String.valueOf(over ? course.accreditedUntil() : course.accreditedFrom())));
    }

    /** Ids in a sentence. */
    static String way(List<CourseId> courses) {
        return String.join(" → ", courses.stream().map(CourseId::value).toList());
    }
}
