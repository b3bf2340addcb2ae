package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Progression;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Evaluator;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Has the question answered, and what to do next found. Remembers the last framework's courses, and nobody's records. */
final class DroolsAdviser implements Adviser {
    private final Decider decider;
    private final Evaluator evaluator;
    private volatile @Nullable CourseIndex last;

    DroolsAdviser(Decider decider) {
        this.decider = decider;
        evaluator = Evaluator.create(decider);
    }

    @Override
    public Advice advise(EvaluationRequest request, PlanLimits limits) {
        return advise(request, limits, course -> true);
    }

    private Advice advise(EvaluationRequest request, PlanLimits limits, Predicate<CourseId> offered) {
        var advising = new Advising(decider, indexOf(request.framework()), offered, request, limits);
        var now = evaluator.evaluate(request);
        var isToday = advising.day().equals(request.asOf());
        var then = isToday ? now : evaluator.evaluate(request.on(advising.day()));
        return advising.about(now, then.findings());
    }

    @SuppressWarnings("ReferenceEquality") // a framework is known by itself; another one only costs time
    private CourseIndex indexOf(CompetencyFramework framework) {
        var known = last;
        if (known == null || known.framework() != framework) {
            known = new CourseIndex(framework);
            last = known;
        }
        return known;
    }

    @Override
    public List<Progression> progressions(EvaluationRequest request, PlanLimits limits) {
        return request.framework().pathwaysFrom(request.role()).stream()
                .map(pathway -> progression(request, pathway.to(), pathway, limits))
                .sorted(Progression.NEAREST_FIRST)
                .toList();
    }

    @Override
    public Progression progression(EvaluationRequest request, RoleId target, PlanLimits limits) {
        var pathway = request.framework().pathwaysFrom(request.role()).stream()
                .filter(each -> each.to().equals(target))
                .findFirst();
        return progression(request, target, pathway.orElse(null), limits);
    }

    private Progression progression(
            EvaluationRequest request, RoleId target, @Nullable Pathway pathway, PlanLimits limits) {
        var served = new ServedMonths(request);
        var asked = pathway == null ? null : pathway.monthsInRole();
        return new Progression(
                pathway,
                advise(request.as(target), limits),
                served.months(),
                asked == null ? 0 : Math.max(0, asked - served.months()),
                asked == null ? null : served.servedOn(asked));
    }

    @Override
    public Advice delivering(
            CompetencyFramework framework,
            List<CourseCatalogue> catalogues,
            RoleId role,
            LocalDate asOf,
            PlanLimits limits) {
        var offer = new CatalogueOffer(framework, catalogues);
        var nobody = Portfolio.ofTraining(new PersonRef("anybody"), List.of(), List.of(), List.of());
        var request = EvaluationRequest.asOf(asOf)
                .forRole(offer.framework(), role)
                .holding(nobody)
                .build();
        return advise(request, limits, offer::has);
    }
}
