package competency.framework.rules;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about {@link ReferenceFramework}, put together in the words of the example. */
final class ReferenceExample {
    static final RoleId ROLE = new RoleId("worker");

    private final List<Requirement> inherited;
    private final List<Requirement> required;
    private final List<Completion> completions = new ArrayList<>();
    private final List<AwardDraft> awards = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<HeldRecord> others = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private @Nullable SettingId setting;
    private Policy policy = new Policy("plain", 0, 0);

    private ReferenceExample(List<Requirement> inherited, List<Requirement> required) {
        this.inherited = inherited;
        this.required = required;
    }

    static ReferenceExample requiring(Requirement... required) {
        return new ReferenceExample(List.of(), List.of(required));
    }

    static ReferenceExample extending(List<Requirement> inherited, Requirement... required) {
        return new ReferenceExample(inherited, List.of(required));
    }

    static RequirementTerms terms(String id, Obligation obligation, Effect effect, @Nullable Integer dueWeeks) {
        return new RequirementTerms(
                new RequirementId(id), null, obligation, effect, dueWeeks, Applicability.ALWAYS, null);
    }

    static RequirementTerms mandatory(String id) {
        return terms(id, Obligation.MANDATORY, Effect.GAP, null);
    }

    static RequirementTerms stop(String id) {
        return terms(id, Obligation.MANDATORY, Effect.STOP, null);
    }

    static RequirementTerms due(String id, int weeks) {
        return terms(id, Obligation.MANDATORY, Effect.GAP, weeks);
    }

    /** Asks for the competency at any level, on any evidence, at any age. */
    static Requirement leaf(RequirementTerms terms, String competency) {
        return leaf(terms, competency, null, null, null);
    }

    static Requirement leaf(
            RequirementTerms terms,
            String competency,
            @Nullable String level,
            @Nullable EvidenceStrength evidence,
            @Nullable Integer withinMonths) {
        return new CompetencyRequirement(
                terms, new CompetencyId(competency), level == null ? null : new LevelId(level), evidence, withinMonths);
    }

    /** Asks for a competency; mandatory, due at once, and with the competency's id. */
    static Requirement leaf(String competency) {
        return leaf(mandatory(competency), competency);
    }

    static Requirement course(RequirementTerms terms, String course, @Nullable Integer withinMonths) {
        return new CourseRequirement(terms, new CourseId(course), withinMonths);
    }

    ReferenceExample holding(AwardDraft... more) {
        awards.addAll(List.of(more));
        return this;
    }

    ReferenceExample completing(String id, String course, String on, CourseOutcome outcome) {
        completions.add(new Completion(new RecordId(id), new CourseId(course), LocalDate.parse(on), outcome, null));
        return this;
    }

    ReferenceExample inPost(String role, String from, @Nullable String until) {
        return inPost(role, null, from, until);
    }

    ReferenceExample inPost(
            String role, @Nullable String setting, String from, @Nullable String until, String... tags) {
        posts.add(new Post(
                new RoleId(role),
                setting == null ? null : new SettingId(setting),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(tags)));
        return this;
    }

    /** Anything that is no training. */
    ReferenceExample having(HeldRecord... more) {
        others.addAll(List.of(more));
        return this;
    }

    ReferenceExample knowing(Equivalence... more) {
        equivalences.addAll(List.of(more));
        return this;
    }

    ReferenceExample in(String setting) {
        this.setting = new SettingId(setting);
        return this;
    }

    ReferenceExample under(int expiringDays, int graceDays) {
        policy = new Policy("example", expiringDays, graceDays);
        return this;
    }

    ReferenceAnswer on(String asOf) {
        var portfolio = new Portfolio(
                new PersonRef("p-1"),
                posts,
                completions,
                awards.stream().map(AwardDraft::done).toList(),
                others(Registration.class),
                others(Check.class),
                others(PracticeEntry.class),
                others(Membership.class),
                others(Waiver.class));
        return ReferenceEvaluator.evaluate(new EvaluationRequest(
                ReferenceFramework.of(inherited, required, equivalences),
                portfolio,
                ROLE,
                setting,
                LocalDate.parse(asOf),
                policy));
    }

    private <T extends HeldRecord> List<T> others(Class<T> kind) {
        return others.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
