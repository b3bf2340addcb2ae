package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences about registers, checks, hours, bodies, posts and waivers, asserted whole. */
class LeafTextTest {
    private static final RuleRef RULE = new RuleRef("REQ-001", "A rule", "a basis");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final RequirementTerms TERMS = RequirementTerms.mandatory(new RequirementId("r"));
    private static final Requirement PRACTICE = practice();
    private static final Requirement MEMBERSHIP = new MembershipRequirement(TERMS, "body", 24, null);
    private static final Requirement TRAINING =
            new CompetencyRequirement(TERMS, new CompetencyId("listening"), null, null, null);

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"MET", "EXPIRING", "NOT_APPLICABLE"})
    void where_nothing_is_to_be_done_nothing_is_asked_for(Status status) {
        for (var requirement : List.of(PRACTICE, MEMBERSHIP, registration(true), check(12), experience(12), TRAINING)) {
            assertThat(about(requirement, status).finding().nearest()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"MET", "EXPIRING", "NOT_APPLICABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void where_something_is_to_be_done_it_is_asked_for(Status status) {
        for (var requirement : List.of(PRACTICE, MEMBERSHIP, registration(true), check(12), experience(12), TRAINING)) {
            assertThat(about(requirement, status).finding().nearest().orElseThrow())
                    .matches("[A-Z].*[a-z”0-9]\\.");
        }
    }

    @Test
    void what_does_not_concern_the_post_says_so_and_no_more() {
        var finding = about(PRACTICE, Status.NOT_APPLICABLE).finding();
        assertThat(finding.explanation()).isEqualTo("It does not concern this post on this day.");
        assertThat(group(Status.NOT_APPLICABLE, finding).explanation())
                .isEqualTo("It does not concern this post on this day.");
        assertThat(group(Status.NOT_APPLICABLE, finding).nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cover for leave | Cover for leave.",
                "Agreed by the board. | Agreed by the board.",
                "Who else? | Who else?",
                "At last! | At last!",
                "'Until the course runs ' | Until the course runs."
            })
    void what_is_waived_says_by_which_record_until_when_and_why(String reason, String sentence) {
        var finding = waived(TRAINING, waiver(reason));
        assertThat(finding.explanation())
                .isEqualTo("Record w1 waives it from 1 May 2025 until 31 May 2025: " + sentence);
        assertThat(finding.nearest()).contains("A record of “A title”, tested or stronger.");
    }

    @Test
    void a_group_that_rests_on_a_waiver_of_a_part_says_so() {
        var part = waived(TRAINING, waiver("Cover"));
        assertThat(group(Status.WAIVED, part, part).explanation())
                .isEqualTo("Somebody decided that the person may go without part of it for a time.");
        assertThat(group(Status.WAIVED, part).nearest()).isEqualTo(part.nearest());
    }

    @Test
    void several_records_together_are_spoken_of_as_several() {
        assertThat(about(TRAINING, Status.MET).accepted("a1", "a2").finding().explanation())
                .isEqualTo("Records a1, a2 count and do not expire.");
        assertThat(about(TRAINING, Status.MET)
                        .accepted("a1", "a2")
                        .until(MAY)
                        .finding()
                        .explanation())
                .isEqualTo("Records a1, a2 count until 31 May 2025.");
        assertThat(about(TRAINING, Status.EXPIRING)
                        .accepted("a1", "a2")
                        .until(MAY)
                        .finding()
                        .explanation())
                .isEqualTo("Records a1, a2 count until 31 May 2025 only.");
        assertThat(about(TRAINING, Status.IN_GRACE)
                        .accepted("a1", "a2")
                        .until(MAY)
                        .finding()
                        .explanation())
                .isEqualTo("Records a1, a2 were valid until 31 May 2025 and still count for the days of grace.");
    }

    @Test
    void every_step_from_the_records_to_the_requirement_is_told() {
        assertThat(about(TRAINING, Status.MET)
                        .accepted("a1", "a2")
                        .via("code:AB5", "equivalence:a-to-b", "refresher:day")
                        .finding()
                        .explanation())
                .isEqualTo("Records a1, a2 (code AB5, equivalence a-to-b, refresher day) count and do not expire.");
    }

    @Test
    void hours_that_are_enough_are_told_without_a_last_day() {
        assertThat(about(PRACTICE, Status.MET)
                        .accepted("h1")
                        .measures(hours("400"))
                        .finding()
                        .explanation())
                .isEqualTo("400 of 400 hours. Record h1 counts.");
        assertThat(about(PRACTICE, Status.MET)
                        .accepted("h1", "h2")
                        .measures(hours("410.5"), measure("hours in groups", "20", "20"))
                        .finding()
                        .explanation())
                .isEqualTo("410.5 of 400 hours; 20 of 20 hours in groups. Records h1, h2 count.");
    }

    @Test
    void hours_that_are_too_few_are_told_with_how_many_more() {
        var finding = about(PRACTICE, Status.PARTLY_MET)
                .accepted("h1")
                .measures(hours("320"), measure("hours in groups", "19", "20"))
                .finding();
        assertThat(finding.explanation())
                .isEqualTo("320 of 400 hours; 19 of 20 hours in groups. Record h1 counts, which is not enough.");
        assertThat(finding.nearest()).contains("80 more hours; 1 more hour in groups.");
        assertThat(about(PRACTICE, Status.PARTLY_MET)
                        .accepted("h1", "h2")
                        .measures(hours("399"), measure("months with at least 2 hours", "3", "3"))
                        .finding())
                .satisfies(each -> assertThat(each.explanation())
                        .endsWith("months with at least 2 hours. Records h1, h2 count, which is not enough."))
                .satisfies(each -> assertThat(each.nearest()).contains("1 more hour."));
        assertThat(about(PRACTICE, Status.PARTLY_MET)
                        .measures(measure("months with at least 2 hours", "2", "3"))
                        .finding()
                        .nearest())
                .contains("1 more month with at least 2 hours.");
    }

    @Test
    void no_hours_at_all_are_not_enough() {
        var finding = about(PRACTICE, Status.MISSING).measures(hours("0")).finding();
        assertThat(finding.explanation()).isEqualTo("0 of 400 hours. That is not enough.");
        assertThat(finding.nearest()).contains("400 more hours.");
        assertThat(about(PRACTICE, Status.MISSING).finding().explanation()).isEqualTo("Nothing is recorded for it.");
        assertThat(about(PRACTICE, Status.MISSING).finding().nearest()).contains("More practice of kind supervision.");
    }

    @Test
    void what_is_not_yet_due_tells_what_there_is_and_by_when_more_is_needed() {
        var finding = about(PRACTICE, Status.NOT_YET_DUE).accepted("h1").measures(hours("320"));
        assertThat(finding.due(MAY).finding().explanation())
                .isEqualTo("320 of 400 hours. Record h1 counts, which is not enough. It is due by 31 May 2025.");
        assertThat(finding.finding().nearest()).contains("80 more hours.");
        var part = about(TRAINING, Status.MISSING).finding();
        assertThat(group(Status.NOT_YET_DUE, part, part).explanation())
                .isEqualTo("All 2 parts are needed; none is satisfied. It is due by 31 May 2025.");
        assertThat(group(Status.MISSING, part, part).explanation())
                .isEqualTo("All 2 parts are needed; none is satisfied.");
    }

    @Test
    void parts_that_stand_in_only_together_are_counted() {
        assertThat(about(TRAINING, Status.PARTLY_MET)
                        .measures(measure("parts are held, without Listening", "1", "2"))
                        .rejected(rejection("a1", Standing.PART_ONLY))
                        .finding()
                        .explanation())
                .isEqualTo("1 of 2 parts are held, without Listening. Record a1 counts only together with parts that"
                        + " are not held.");
    }

    @Test
    void a_registration_is_asked_for_with_its_annotations_and_without_conditions() {
        assertThat(about(registration(true, "v300", "v100"), Status.MISSING)
                        .finding()
                        .nearest())
                .contains(
                        "A live entry in the register “A title” (nmc), annotated with v300, v100, without conditions.");
        assertThat(about(registration(true), Status.PARTLY_MET).finding().nearest())
                .contains("A live entry in the register “A title” (nmc), without conditions.");
        assertThat(about(registration(false, "v300"), Status.SUSPENDED)
                        .finding()
                        .nearest())
                .contains("A live entry in the register “A title” (nmc), annotated with v300.");
        assertThat(about(registration(false), Status.EXPIRED).finding().nearest())
                .contains("A live entry in the register “A title” (nmc).");
        assertThat(about(registration(false), Status.MET)
                        .accepted("r1")
                        .finding()
                        .explanation())
                .isEqualTo("Record r1 counts and does not expire.");
    }

    @Test
    void a_check_is_asked_for_unless_the_person_is_barred() {
        assertThat(about(check(36), Status.EXPIRED).finding().nearest())
                .contains("A check “A title” with an acceptable result, at most 36 months old.");
        assertThat(about(check(null), Status.MISSING).finding().nearest())
                .contains("A check “A title” with an acceptable result.");
        var barred = about(check(null), Status.BARRED)
                .rejected(rejection("c1", Standing.BARRED))
                .finding();
        assertThat(barred.nearest()).contains("None while the person is barred.");
        assertThat(barred.explanation()).isEqualTo("Record c1 bars the person from this work.");
    }

    @Test
    void membership_is_asked_for_with_the_days_that_are_wanting() {
        assertThat(about(MEMBERSHIP, Status.MISSING).finding().nearest())
                .contains("Membership of “A title” (body) that is current, without a break for 24 months.");
        var broken = about(MEMBERSHIP, Status.PARTLY_MET)
                .accepted("m1")
                .measures(measure("days of unbroken membership", "729", "730"))
                .finding();
        assertThat(broken.explanation())
                .isEqualTo("729 of 730 days of unbroken membership. Record m1 counts, which is not enough.");
        assertThat(broken.nearest())
                .contains("Membership of “A title” (body) that is current, and 1 more day of unbroken membership.");
    }

    @Test
    void experience_is_asked_for_in_days_or_as_a_post() {
        var some = about(experience(24), Status.PARTLY_MET)
                .measures(measure("days served", "400", "730"))
                .finding();
        assertThat(some.explanation()).isEqualTo("400 of 730 days served. That is not enough.");
        assertThat(some.nearest()).contains("330 more days served.");
        assertThat(about(experience(24), Status.WAIVED).finding().nearest())
                .contains("More time in posts of this kind.");
        assertThat(about(experience(null), Status.MISSING).finding().nearest())
                .contains("A post of this kind in force on the day.");
        assertThat(about(experience(null), Status.MET).finding().explanation()).isEqualTo("What is held counts.");
        assertThat(about(experience(24), Status.MET)
                        .measures(measure("days served", "730", "730"))
                        .finding()
                        .explanation())
                .isEqualTo("730 of 730 days served. What is held counts.");
    }

    @Test
    void training_that_lapsed_is_asked_for_anew() {
        var course = new CourseRequirement(TERMS, new CourseId("talk"), 12);
        assertThat(about(course, Status.EXPIRED).finding().nearest())
                .contains("A new record of the course “A title”, at most 12 months old.");
        assertThat(about(TRAINING, Status.EXPIRED).finding().nearest())
                .contains("A new record of “A title”, tested or stronger.");
        assertThat(about(TRAINING, Status.BELOW_LEVEL).finding().nearest())
                .contains("A record of “A title”, tested or stronger.");
        assertThat(new About(TRAINING, Status.MISSING, EvidenceStrength.INDEPENDENTLY_ASSESSED)
                        .finding()
                        .nearest())
                .contains("A record of “A title”, independently-assessed.");
        assertThat(new About(TRAINING, Status.MISSING, null).finding().nearest())
                .contains("A record of “A title”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFRESHER_WITHOUT_BASE | refreshes something that was not held then: it is of 31 May 2025",
                "EQUIVALENCE_CLOSED | no longer stands in for what is required",
                "PART_ONLY | counts only together with parts that are not held",
                "SUPERSEDED | gave way to a later record",
                "SUSPENDED | is suspended",
                "WITHOUT_ANNOTATION | lacks an annotation that is required",
                "CONDITIONS | is live under conditions only",
                "BARRED | bars the person from this work",
                "SERVES_ANOTHER | serves another requirement of the group",
                "WEAK_EVIDENCE | rests on evidence that is too weak",
                "BELOW_LEVEL | shows another level than is needed",
            })
    void each_reason_against_a_record_is_told_without_facts_it_does_not_have(Standing reason, String detail) {
        assertThat(rejection("a1", reason).detail()).isEqualTo(detail);
    }

    @Test
    void evidence_and_level_are_told_as_far_as_they_are_known() {
        assertThat(new Rejection(new RecordId("a1"), Standing.WEAK_EVIDENCE, RULE, null, attended()).detail())
                .isEqualTo("rests on evidence that is too weak: attended");
        assertThat(new Rejection(new RecordId("a1"), Standing.BELOW_LEVEL, RULE, null, attended()).detail())
                .isEqualTo("shows another level than is needed");
    }

    @Test
    void a_group_counts_only_the_parts_that_concern_the_post() {
        var met = about(TRAINING, Status.MET).accepted("a1").finding();
        var missing = about(PRACTICE, Status.MISSING).measures(hours("0")).finding();
        var absent = about(TRAINING, Status.NOT_APPLICABLE).finding();
        assertThat(group(Status.PARTLY_MET, met, missing, absent).explanation())
                .isEqualTo("All 2 parts are needed; 1 is satisfied.");
        assertThat(group(Status.PARTLY_MET, met, missing, absent).nearest()).contains("400 more hours.");
        assertThat(group(Status.MISSING, missing, absent).explanation())
                .isEqualTo("The only part is needed; none is satisfied.");
        assertThat(atLeast(2, missing, absent, absent).explanation())
                .isEqualTo("At least 1 of 1 is needed; none is satisfied.");
        assertThat(atLeast(2, missing, missing, absent).nearest()).contains("All of: A title; A title.");
    }

    @Test
    void parts_that_are_nearest_to_be_met_are_named_first() {
        var missing = about(PRACTICE, Status.MISSING).titled("Hours").finding();
        var grace = about(TRAINING, Status.IN_GRACE).titled("Listening").finding();
        var expired = about(TRAINING, Status.EXPIRED).titled("First aid").finding();
        assertThat(atLeast(2, missing, expired, grace).nearest()).contains("2 of: Listening; First aid; Hours.");
    }

    private static Finding group(Status status, Finding... children) {
        var group = RequirementGroup.all(TERMS, requirementsOf(children));
        return new About(group, status, null).due(MAY).children(children).finding();
    }

    private static Finding atLeast(int count, Finding... children) {
        var group = RequirementGroup.atLeast(TERMS, count, requirementsOf(children));
        return new About(group, Status.MISSING, null).children(children).finding();
    }

    private static List<Requirement> requirementsOf(Finding... children) {
        return Arrays.stream(children).map(Finding::requirement).toList();
    }

    private static About about(Requirement requirement, Status status) {
        return new About(requirement, status, EvidenceStrength.TESTED);
    }

    private static Finding waived(Requirement requirement, Waiver waiver) {
        return about(requirement, Status.WAIVED).accepted("w1").waiver(waiver).finding();
    }

    private static Waiver waiver(String reason) {
        return new Waiver(
                new RecordId("w1"),
                TERMS.id(),
                new RoleId("worker"),
                LocalDate.of(2025, 5, 1),
                MAY,
                reason,
                new PersonRef("p-2"));
    }

    private static Rejection rejection(String record, Standing reason) {
        return new Rejection(new RecordId(record), reason, RULE, MAY, null);
    }

    private static Credit attended() {
        var competency = new CompetencyId("listening");
        var record = List.of(new RecordId("a1"));
        return new Credit(competency, null, MAY, null, EvidenceStrength.ATTENDED, false, record, List.of());
    }

    private static Measure hours(String have) {
        return measure("hours", have, "400");
    }

    private static Measure measure(String what, String have, String need) {
        return new Measure(what, new BigDecimal(have), new BigDecimal(need));
    }

    private static Requirement practice() {
        return new PracticeRequirement(TERMS, "supervision", BigDecimal.valueOf(400), null, List.of(), null);
    }

    private static Requirement registration(boolean unconditional, String... annotations) {
        return new RegistrationRequirement(TERMS, "nmc", List.of(annotations), unconditional);
    }

    private static Requirement check(@Nullable Integer withinMonths) {
        return new CheckRequirement(TERMS, "dbs", withinMonths);
    }

    private static Requirement experience(@Nullable Integer months) {
        return new ExperienceRequirement(TERMS, List.of(new RoleId("worker")), List.of(), List.of(), months);
    }

    /** A finding in the making, with nothing in it unless said. */
    private static final class About {
        private final Requirement requirement;
        private final Status status;
        private final @Nullable EvidenceStrength needed;
        private final List<RecordId> accepted = new ArrayList<>();
        private final List<String> via = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<Rejection> rejected = new ArrayList<>();
        private final List<Finding> children = new ArrayList<>();
        private String title = "A title";
        private @Nullable LocalDate validUntil;
        private @Nullable LocalDate dueOn;
        private @Nullable Waiver waiver;

        private About(Requirement requirement, Status status, @Nullable EvidenceStrength needed) {
            this.requirement = requirement;
            this.status = status;
            this.needed = needed;
        }

        private About titled(String text) {
            title = text;
            return this;
        }

        private About accepted(String... records) {
            Arrays.stream(records).map(RecordId::new).forEach(accepted::add);
            return this;
        }

        private About via(String... steps) {
            via.addAll(List.of(steps));
            return this;
        }

        private About measures(Measure... all) {
            measures.addAll(List.of(all));
            return this;
        }

        private About rejected(Rejection... all) {
            rejected.addAll(List.of(all));
            return this;
        }

        private About children(Finding... all) {
            children.addAll(List.of(all));
            return this;
        }

        private About until(LocalDate day) {
            validUntil = day;
            return this;
        }

        private About due(LocalDate day) {
            dueOn = day;
            return this;
        }

        private About waiver(Waiver decision) {
            waiver = decision;
            return this;
        }

        private Finding finding() {
            return new Finding(
                    requirement,
                    title,
                    needed,
                    status,
                    RULE,
                    validUntil,
                    dueOn,
                    accepted,
                    via,
                    waiver,
                    measures,
                    rejected,
                    children);
        }
    }
}
