package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.evaluation.ChangeCompetency;
import competency.framework.model.evaluation.Grounds;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Texts and numbers that must be there and within bounds, on both sides of each. */
class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PersonRef APPROVER = new PersonRef("p-5");

    @Test
    void an_edition_has_a_version_and_a_title() {
        var id = new FrameworkId("x");
        assertRefused(() -> new FrameworkEdition(id, " ", "X", DAY), "version must not be blank");
        assertRefused(() -> new FrameworkEdition(id, "1", " ", DAY), "title must not be blank");
    }

    @Test
    void a_role_has_a_title() {
        var basis = new Basis(new SourceId("p"), null, Certainty.CERTAIN);
        assertRefused(
                () -> new RoleProfile(new RoleId("r"), "", null, null, List.of(), List.of(), List.of(), basis),
                "title must not be blank");
    }

    @Test
    void a_deviation_says_what_why_and_by_whom() {
        assertRefused(() -> deviation(" ", "why", "p-5"), "change must not be blank");
        assertRefused(() -> deviation("what", " ", "p-5"), "reason must not be blank");
        assertRefused(() -> deviation("what", "why", " "), "approvedBy must not be blank");
    }

    private static Deviation deviation(String change, String reason, String approvedBy) {
        return new Deviation(null, null, new CompetencyId("c"), change, reason, approvedBy);
    }

    @Test
    void grounds_have_five_hundred_characters_at_most() {
        assertThat(new Grounds("x".repeat(500), APPROVER).reason()).hasSize(500);
        assertRefused(() -> new Grounds("x".repeat(501), APPROVER), "reason must not be longer than 500 characters");
    }

    @Test
    void a_competency_is_changed_to_last_one_month_to_a_hundred_years() {
        assertThat(lasting(1).validMonths()).isEqualTo(1);
        assertThat(lasting(1200).validMonths()).isEqualTo(1200);
        assertRefused(() -> lasting(0), "validMonths (0) must be between 1 and 1200");
        assertRefused(() -> lasting(1201), "validMonths (1201) must be between 1 and 1200");
    }

    private static ChangeCompetency lasting(int months) {
        return new ChangeCompetency(new CompetencyId("c"), months, null, null);
    }

    @Test
    void a_completion_is_not_revoked_before_it_was_gained() {
        assertThat(completion(DAY).revokedOn()).isEqualTo(DAY);
        assertRefused(() -> completion(DAY.minusDays(1)), "revokedOn (2026-11-20) must not be before on (2026-11-21)");
    }

    private static Completion completion(LocalDate revokedOn) {
        return new Completion(new RecordId("c1"), new CourseId("day"), DAY, CourseOutcome.PASSED, revokedOn);
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }
}
