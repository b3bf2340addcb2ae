package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For which posts, and on which days, a requirement exists. */
class ApplicabilityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final SettingId PRISON = new SettingId("prison");
    private static final SettingId OUTREACH = new SettingId("outreach");

    @Test
    void it_is_in_force_on_its_first_and_its_last_day() {
        var limits = new Applicability(List.of(), List.of(), DAY, DAY.plusDays(1));
        assertThat(limits.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(limits.isInForceOn(DAY)).isTrue();
        assertThat(limits.isInForceOn(DAY.plusDays(1))).isTrue();
        assertThat(limits.isInForceOn(DAY.plusDays(2))).isFalse();
        assertThat(Applicability.ALWAYS.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(Applicability.ALWAYS.isInForceOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Applicability(List.of(), List.of(), DAY, DAY.minusDays(1)))
                .withMessage("effectiveUntil (2025-06-14) must not be before effectiveFrom (2025-06-15)");
    }

    @Test
    void a_tag_is_kebab_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Applicability(List.of(), List.of("lone-working", "Nights"), null, null))
                .withMessageStartingWith("tag (Nights) must be kebab-case");
    }

    @Test
    void settings_limit_it_to_posts_in_one_of_them() {
        var limits = new Applicability(List.of(PRISON, OUTREACH), List.of(), null, null);
        assertThat(limits.concerns(PRISON, null)).isTrue();
        assertThat(limits.concerns(OUTREACH, List.of())).isTrue();
        assertThat(limits.concerns(new SettingId("hospital"), List.of())).isFalse();
        assertThat(limits.concerns(null, List.of())).as("a setting not known").isTrue();
    }

    @Test
    void tags_limit_it_to_posts_with_one_of_them() {
        var limits = new Applicability(List.of(), List.of("nights", "lone-working"), null, null);
        assertThat(limits.concerns(PRISON, List.of("driving", "nights"))).isTrue();
        assertThat(limits.concerns(null, List.of("driving"))).isFalse();
        assertThat(limits.concerns(null, List.of())).as("a post without duties").isFalse();
        assertThat(limits.concerns(null, null)).as("duties not known").isTrue();
    }

    @Test
    void setting_and_tag_must_both_fit() {
        var limits = new Applicability(List.of(PRISON), List.of("nights"), null, null);
        assertThat(limits.concerns(PRISON, List.of("nights"))).isTrue();
        assertThat(limits.concerns(OUTREACH, List.of("nights"))).isFalse();
        assertThat(limits.concerns(PRISON, List.of("driving"))).isFalse();
        assertThat(Applicability.ALWAYS.concerns(PRISON, List.of("nights"))).isTrue();
        assertThat(Applicability.ALWAYS.concerns(null, List.of())).isTrue();
    }
}
