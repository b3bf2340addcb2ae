package competency.framework.rules;

import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.TaggedHours;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Examples of registers, checks and practice worked out by hand from the semantics. */
class ReferenceRecordsTest {
    private static final Requirement NURSE = new RegistrationRequirement(mandatory("r"), "nmc", List.of("v300"), true);
    private static final Requirement CHECKED = new CheckRequirement(mandatory("r"), "dbs", 12);

    @Test
    void details_21_a_registration_counts_to_its_last_day() {
        var entry = registration("e1", RegistrationStatus.ACTIVE, "2024-01-01", "2024-06-01", "v300");

        assertThat(status(NURSE, "2024-06-01", entry)).isEqualTo(Status.EXPIRING);
        assertThat(status(NURSE, "2024-06-02", entry)).isEqualTo(Status.EXPIRED);
        assertThat(status(NURSE, "2023-12-31", entry)).isEqualTo(Status.MISSING);
    }

    @Test
    void details_21_the_latest_entry_decides_whatever_the_earlier_say() {
        var early = registration("e1", RegistrationStatus.ACTIVE, "2024-01-01", null, "v300");
        var later = registration("e2", RegistrationStatus.SUSPENDED, "2024-03-01", "2024-03-31", "v300");

        assertThat(status(NURSE, "2024-02-29", early, later)).isEqualTo(Status.MET);
        assertThat(status(NURSE, "2024-06-01", early, later)).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void details_21_a_missing_annotation_and_conditions_are_part_of_the_way() {
        var plain = registration("e1", RegistrationStatus.ACTIVE, "2024-01-01", null);
        var limited = registration("e1", RegistrationStatus.CONDITIONS, "2024-01-01", null, "v300");

        assertThat(status(NURSE, "2024-06-01", plain)).isEqualTo(Status.PARTLY_MET);
        assertThat(status(NURSE, "2024-06-01", limited)).isEqualTo(Status.PARTLY_MET);
        var any = new RegistrationRequirement(mandatory("r"), "nmc", List.of("v300"), false);
        assertThat(status(any, "2024-06-01", limited)).isEqualTo(Status.MET);
    }

    @Test
    void details_22_a_check_counts_for_so_many_months_and_the_latest_decides() {
        var first = check("k1", "2023-06-01", CheckResult.CLEAR);
        var barred = check("k2", "2023-06-01", CheckResult.BARRED);

        assertThat(status(CHECKED, "2024-06-01", first)).isEqualTo(Status.EXPIRING);
        assertThat(status(CHECKED, "2024-06-02", first)).isEqualTo(Status.EXPIRED);
        assertThat(status(CHECKED, "2024-06-02", first, barred)).isEqualTo(Status.BARRED);
        assertThat(status(CHECKED, "2024-06-02", barred, check("k3", "2024-01-01", CheckResult.ACCEPTED_AFTER_REVIEW)))
                .isEqualTo(Status.MET);
    }

    @Test
    void details_18_a_barred_check_bars_from_inside_a_group_that_is_satisfied() {
        var answer = requiring(RequirementGroup.any(mandatory("g"), List.of(CHECKED, leaf("fire"))))
                .having(check("k1", "2024-01-01", CheckResult.BARRED))
                .holding(AwardDraft.award("a1", "fire", "2024-05-01"))
                .on("2024-06-01");

        assertThat(answer.outcome("g").status()).isEqualTo(Status.MET);
        assertThat(answer.verdict()).isEqualTo(Verdict.BARRED);
    }

    @Test
    void clause_4_9_hours_count_in_proportion_to_the_days_inside_the_window() {
        var leaf = practice("10", 1, null);
        var entry = entry("h1", "2024-04-22", "2024-05-11", "20");

        assertThat(status(leaf, "2024-06-01", entry)).isEqualTo(Status.MET);
        assertThat(measures(leaf, "2024-06-01", entry)).containsExactly("10 of 10 hours");
        assertThat(status(leaf, "2024-06-02", entry)).isEqualTo(Status.PARTLY_MET);
        assertThat(measures(leaf, "2024-06-02", entry)).containsExactly("9 of 10 hours");
        assertThat(status(leaf, "2024-06-12", entry)).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_9_a_rate_must_hold_in_every_whole_month_of_the_window() {
        var leaf = practice(null, 2, "4");
        var april = entry("h1", "2024-04-30", "2024-04-30", "4");
        var may = entry("h2", "2024-05-01", "2024-05-01", "4");

        assertThat(status(leaf, "2024-05-31", april, may)).isEqualTo(Status.MET);
        assertThat(measures(leaf, "2024-05-31", april, may)).containsExactly("2 of 2 months with at least 4 hours");
        assertThat(status(leaf, "2024-05-31", may)).isEqualTo(Status.PARTLY_MET);
        assertThat(measures(leaf, "2024-05-30", may)).containsExactly("0 of 1 months with at least 4 hours");
    }

    @Test
    void clause_4_9_some_of_the_hours_must_be_in_what_is_named() {
        var leaf = new PracticeRequirement(
                mandatory("r"),
                "supervised",
                new BigDecimal(10),
                null,
                List.of(new TaggedHours("drugs", new BigDecimal(5))),
                null);

        assertThat(status(leaf, "2024-06-01", entry("h1", "2024-05-01", "2024-05-01", "10")))
                .isEqualTo(Status.PARTLY_MET);
        assertThat(status(leaf, "2024-06-01", entry("h1", "2024-05-01", "2024-05-01", "10", "drugs")))
                .isEqualTo(Status.MET);
    }

    private static Status status(Requirement leaf, String day, HeldRecord... records) {
        return requiring(leaf).having(records).on(day).outcome("r").status();
    }

    private static List<String> measures(Requirement leaf, String day, HeldRecord... records) {
        return requiring(leaf).having(records).on(day).outcome("r").measures();
    }

    private static Requirement practice(@Nullable String hours, int withinMonths, @Nullable String perMonth) {
        return new PracticeRequirement(
                mandatory("r"),
                "supervised",
                hours == null ? null : new BigDecimal(hours),
                withinMonths,
                List.of(),
                perMonth == null ? null : new BigDecimal(perMonth));
    }

    private static HeldRecord registration(
            String id, RegistrationStatus status, String from, @Nullable String until, String... annotations) {
        return new Registration(
                new RecordId(id), "nmc", status, LocalDate.parse(from), day(until), List.of(annotations));
    }

    private static HeldRecord check(String id, String on, CheckResult result) {
        return new Check(new RecordId(id), "dbs", LocalDate.parse(on), result);
    }

    private static HeldRecord entry(String id, String from, String until, String hours, String... tags) {
        return new PracticeEntry(
                new RecordId(id),
                "supervised",
                LocalDate.parse(from),
                LocalDate.parse(until),
                new BigDecimal(hours),
                List.of(tags));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
