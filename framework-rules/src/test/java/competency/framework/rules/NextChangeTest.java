package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The next change where the answer of the day asked about is at hand. */
class NextChangeTest {
    private static final Evaluator EVALUATOR = Evaluator.create();
    private static final World WORLD = Worlds.world(1);

    @Test
    void what_is_foretold_does_not_depend_on_whether_the_answer_is_at_hand() {
        Worlds.first(200).forEach(world -> {
            var request = world.request();
            assertThat(EVALUATOR.nextChange(request, EVALUATOR.evaluate(request)))
                    .as("seed %d", world.seed())
                    .isEqualTo(EVALUATOR.nextChange(request));
        });
    }

    @Test
    void the_first_day_of_another_answer_is_told_with_everything_that_is_different_then() {
        var framework = Written.framework("""
                competencies:
                  - {id: fire, title: Fire, kind: mandatory-training, valid_months: 12, BASIS}
                  - {id: lifting, title: Lifting, kind: mandatory-training, BASIS}
                roles:
                  - {id: porter, title: Porter, BASIS, requires: [{competency: lifting}]}
                  - id: warden
                    title: Warden
                    BASIS
                    requires: [{id: either, any: [{competency: fire, id: either-fire}, {competency: lifting}]}, {competency: fire}]
                """);
        // Of the first award a day is named on which nothing changes: the second one lasts longer.
        var held = """
                awards:
                  - {id: a1, competency: fire, on: 2025-03-01, until: 2025-08-01}
                  - {id: a2, competency: fire, on: 2025-03-01}
                  - {id: a3, competency: lifting, on: 2025-03-01}
                """;

        assertThat(told(Written.request(framework, "warden", "2025-06-01", held)))
                .isEqualTo("2025-12-01 READY either-fire MET → EXPIRING, fire MET → EXPIRING");
        assertThat(told(Written.request(framework, "warden", "2025-12-01", held)))
                .isEqualTo("2026-03-02 NOT_READY either-fire EXPIRING → EXPIRED, fire EXPIRING → EXPIRED");
        assertThat(told(Written.request(framework, "porter", "2025-06-01", held)))
                .isEqualTo("never");
    }

    private static String told(EvaluationRequest request) {
        return EVALUATOR
                .nextChange(request)
                .map(change -> "%s %s %s"
                        .formatted(
                                change.on(),
                                change.verdict(),
                                change.statuses().stream()
                                        .map(each -> each.requirement() + " " + each.from() + " → " + each.to())
                                        .collect(Collectors.joining(", "))))
                .orElse("never");
    }

    @Test
    void an_answer_about_another_day_is_refused() {
        var request = WORLD.request();
        var tomorrow = new EvaluationRequest(
                request.framework(),
                request.portfolio(),
                request.role(),
                request.setting(),
                request.asOf().plusDays(1),
                request.policy());

        assertRefused(tomorrow, "as asked on " + tomorrow.asOf());
    }

    @Test
    void an_answer_about_another_person_is_refused() {
        var another = new Portfolio(
                new PersonRef("p-9"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertRefused(WORLD.about(another), "(p-9 as asked");
    }

    @Test
    void an_answer_about_another_role_is_refused() {
        var world = Worlds.first(100)
                .filter(each -> each.request().framework().content().roles().size() > 1)
                .findFirst()
                .orElseThrow();
        var request = world.request();
        var root = request.framework().content().roles().get(0).id();
        var other = new EvaluationRequest(
                request.framework(), request.portfolio(), root, request.setting(), request.asOf(), request.policy());

        var answer = EVALUATOR.evaluate(request);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.nextChange(other, answer))
                .withMessageContaining("as root on");
    }

    @Test
    void an_answer_of_another_framework_is_refused() {
        var asked = Written.request(framework("1", "fire"), "warden", "2025-06-01", "");
        var other = Written.request(framework("2", "fire"), "warden", "2025-06-01", "");

        var answer = EVALUATOR.evaluate(other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.nextChange(asked, answer))
                .withMessage("answer (written 2) must be about what written 1 requires of role warden under the policy"
                        + " of the request");
    }

    @Test
    void an_answer_under_another_policy_that_changes_requirements_is_refused() {
        var published = Written.request(framework("1", "fire"), "warden", "2025-06-01", "");
        var stricter = Written.request(framework("1", "fire, within_months: 6"), "warden", "2025-06-01", "");
        var longer = Written.request(framework("1", "fire}, {competency: lifting"), "warden", "2025-06-01", "");

        for (var other : List.of(stricter, longer)) {
            var answer = EVALUATOR.evaluate(other);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EVALUATOR.nextChange(published, answer))
                    .withMessageContaining("under the policy of the request");
        }
    }

    @Test
    void an_answer_of_the_same_framework_read_again_is_taken() {
        var held = "awards: [{id: a1, competency: fire, on: 2025-03-01}]";
        var request = Written.request(framework("1", "fire"), "warden", "2025-06-01", held);
        var again = Written.request(framework("1", "fire"), "warden", "2025-06-01", held);

        assertThat(EVALUATOR.nextChange(request, EVALUATOR.evaluate(again))).isEqualTo(EVALUATOR.nextChange(request));
    }

    @Test
    void nothing_is_foretold_beyond_the_last_day_that_can_be_asked_about() {
        var held = """
                memberships:
                  - {id: m1, body: b, from: 2020-01-01, until: 2199-12-31}
                  - {id: m2, body: b, from: 2021-01-01, until: 2199-12-31}
                awards: [{id: a1, competency: fire, on: 2198-06-01}]
                """;
        var member = framework("1", "fire}, {id: member, membership: b");
        assertThat(told(Written.request(member, "warden", "2198-06-01", held)))
                .isEqualTo("2199-03-03 READY fire MET → EXPIRING");
        assertThat(told(Written.request(member, "warden", "2199-12-31", held))).isEqualTo("never");
    }

    private static CompetencyFramework framework(String version, String required) {
        return CompetencyFramework.of(
                content(version, Written.framework("""
                        competencies:
                          - {id: fire, title: Fire, kind: mandatory-training, valid_months: 12, BASIS}
                          - {id: lifting, title: Lifting, kind: mandatory-training, BASIS}
                        roles: [{id: warden, title: Warden, BASIS, requires: [{competency: %s}]}]
                        """.formatted(required)).content()));
    }

    private static FrameworkContent content(String version, FrameworkContent like) {
        var edition = new FrameworkEdition(
                like.edition().id(),
                version,
                like.edition().title(),
                like.edition().effectiveFrom());
        return new FrameworkContent(
                edition,
                like.sources(),
                like.scales(),
                like.competencies(),
                like.equivalences(),
                like.courses(),
                like.roles());
    }

    private static void assertRefused(EvaluationRequest request, String told) {
        var answer = EVALUATOR.evaluate(WORLD.request());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.nextChange(request, answer))
                .withMessageContaining("must be to the request")
                .withMessageContaining(told);
    }
}
