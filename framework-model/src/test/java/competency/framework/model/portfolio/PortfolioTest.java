package competency.framework.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {
    private static final RoleId WORKER = new RoleId("worker");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Jane Doe", "jane@example.org", "-p", "p/1", "ä"})
    void a_person_is_an_opaque_key_and_nothing_that_looks_like_a_name(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonRef(value))
                .withMessageContaining("opaque key")
                .withMessageContaining("(" + value + ")");
    }

    @Test
    void a_key_may_have_any_letter_and_digit_without_accents() {
        for (var key : List.of("a", "z", "A", "Z", "0", "9", "azAZ09", "p.1_a-b")) {
            assertThat(new PersonRef(key).value()).isEqualTo(key);
        }
        for (var key : List.of("@p", "[p", "`p", "{p", "/p", ":p")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PersonRef(key));
        }
    }

    @Test
    void two_people_or_records_are_the_same_if_their_keys_are() {
        assertThat(new PersonRef("p-1")).isEqualTo(new PersonRef("p-1")).isNotEqualTo(new PersonRef("p-2"));
        assertThat(new RecordId("p-1")).isEqualTo(new RecordId("p-1")).isNotEqualTo(new RecordId("p-2"));
        assertThat(new PersonRef("p-1")).isNotEqualTo(new RecordId("p-1"));
        assertThat(new PersonRef("p-1")).hasSameHashCodeAs(new PersonRef("p-1"));
    }

    @Test
    void an_overlong_key_is_refused_and_the_message_stays_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordId("a".repeat(65)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250).contains("…"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordId("a\n\u001b[31mb"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n", "\u001b"));
    }

    @Test
    void a_record_id_may_be_used_once_whatever_the_kind_of_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio(List.of(), List.of(completion("r1")), List.of(award("r1"))))
                .withMessageContaining("record id (r1) is used twice");
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Post(WORKER, null, DAY, DAY.minusDays(1), List.of()))
                .withMessage("until (2025-06-14) must not be before from (2025-06-15)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award("a1", DAY.minusDays(1), null))
                .withMessage("until (2025-06-14) must not be before on (2025-06-15)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award("a1", null, DAY.minusDays(1)))
                .withMessage("revokedOn (2025-06-14) must not be before on (2025-06-15)");
        assertThat(award("a1", DAY, DAY).until()).isEqualTo(DAY);
    }

    @Test
    void a_code_must_be_there_and_fit_on_a_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> awardOf(" ")).withMessageContaining("award a1");
        assertThatIllegalArgumentException().isThrownBy(() -> awardOf("x".repeat(121)));
        assertThat(awardOf("x".repeat(120)).code()).hasSize(120);
    }

    @Test
    void a_record_is_revoked_from_the_day_of_revocation_on() {
        var award = award("a1", null, DAY);
        assertThat(award.isRevokedOn(DAY.minusDays(1))).isFalse();
        assertThat(award.isRevokedOn(DAY)).isTrue();
        assertThat(award("a2", null, null).isRevokedOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_post_is_in_force_on_its_first_and_its_last_day() {
        var post = post(DAY, DAY.plusDays(1), null);
        assertThat(post.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(post.isInForceOn(DAY)).isTrue();
        assertThat(post.isInForceOn(DAY.plusDays(1))).isTrue();
        assertThat(post.isInForceOn(DAY.plusDays(2))).isFalse();
        assertThat(post(DAY, null, null).isInForceOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void the_post_in_force_is_asked_about_before_the_next_and_the_last() {
        var earlier = post(DAY.minusYears(3), DAY.minusYears(2), null);
        var former = post(DAY.minusYears(5), DAY.minusDays(1), null);
        var old = post(DAY.minusYears(1), null, null);
        var current = post(DAY.minusMonths(1), null, "outreach");
        var next = post(DAY.plusDays(1), null, null);
        var later = post(DAY.plusDays(20), null, null);
        assertPost(current, earlier, former, old, current, next, later);
        assertPost(next, earlier, former, next, later);
        assertPost(former, earlier, former);
        assertThat(portfolio(List.of(), List.of(), List.of()).postFor(WORKER, DAY))
                .isEmpty();
        assertThat(portfolio(List.of(current), List.of(), List.of()).postFor(new RoleId("other"), DAY))
                .isEmpty();
    }

    @Test
    void of_posts_begun_on_one_day_the_same_is_asked_about_however_they_are_listed() {
        assertPost(post(DAY, null, "b"), post(DAY, null, "a"), post(DAY, null, "b"), post(DAY, DAY, "c"));
    }

    private static void assertPost(Post expected, Post... posts) {
        var listed = new ArrayList<>(List.of(posts));
        for (int i = 0; i < posts.length; i++) {
            Collections.rotate(listed, 1);
            assertThat(portfolio(listed, List.of(), List.of()).postFor(WORKER, DAY))
                    .contains(expected);
        }
    }

    private static Portfolio portfolio(List<Post> posts, List<Completion> completions, List<Award> awards) {
        return Portfolio.ofTraining(new PersonRef("p-1"), posts, completions, awards);
    }

    private static Post post(LocalDate from, @Nullable LocalDate until, @Nullable String setting) {
        return new Post(WORKER, setting == null ? null : new SettingId(setting), from, until, List.of());
    }

    private static Completion completion(String id) {
        return new Completion(new RecordId(id), new CourseId("course"), DAY, CourseOutcome.PASSED, null);
    }

    private static Award award(String id) {
        return award(id, null, null);
    }

    private static Award award(String id, @Nullable LocalDate until, @Nullable LocalDate revokedOn) {
        return new Award(new RecordId(id), "AB5", null, DAY, EvidenceStrength.TESTED, null, false, until, revokedOn);
    }

    private static Award awardOf(String code) {
        return new Award(new RecordId("a1"), code, null, DAY, null, null, false, null, null);
    }
}
