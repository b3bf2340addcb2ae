package competency.framework.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recorded about a person besides training. */
class HeldRecordTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final String ORDER = "until (2025-06-14) must not be before from (2025-06-15)";
    private static final String KEY =
            " must be an opaque key of letters, digits, dots, hyphens and underscores," + " at most 64 characters";
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    @Test
    void every_record_is_about_a_first_day() {
        assertThat(kinds("r")).hasSize(7).extracting(HeldRecord::since).containsOnly(DAY);
        assertThat(kinds("r")).extracting(HeldRecord::id).containsOnly(new RecordId("r"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_two_records_of_whatever_kind_have_one_id(int one, int other) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> portfolio(List.of(kinds("r").get(one), kinds("r").get(other))))
                .withMessage("record id (r) is used twice; ids must be unique in a portfolio");
    }

    static List<Object[]> pairs() {
        var pairs = new ArrayList<Object[]>();
        for (int one = 0; one < 7; one++) {
            for (int other = one; other < 7; other++) {
                pairs.add(new Object[] {one, other});
            }
        }
        return pairs;
    }

    @Test
    void records_of_every_kind_stand_side_by_side_under_ids_of_their_own() {
        var all = new ArrayList<HeldRecord>();
        for (int kind = 0; kind < 7; kind++) {
            all.add(kinds("r" + kind).get(kind));
        }
        var portfolio = portfolio(all);
        assertThat(portfolio.completions()).containsExactly((Completion) all.get(0));
        assertThat(portfolio.awards()).containsExactly((Award) all.get(1));
        assertThat(portfolio.registrations()).containsExactly((Registration) all.get(2));
        assertThat(portfolio.checks()).containsExactly((Check) all.get(3));
        assertThat(portfolio.practice()).containsExactly((PracticeEntry) all.get(4));
        assertThat(portfolio.memberships()).containsExactly((Membership) all.get(5));
        assertThat(portfolio.waivers()).containsExactly((Waiver) all.get(6));
    }

    @Test
    void a_registration_has_keys_and_days_in_order() {
        assertThat(registration("nmc", null, "v300").annotations()).containsExactly("v300");
        assertThat(registration("nmc", DAY).until()).isEqualTo(DAY);
        assertRefused(() -> registration("nmc", BEFORE), ORDER);
        assertRefused(() -> registration("the register", null), "register (the register)" + KEY);
        assertRefused(() -> registration("nmc", null, "v300", "v 100"), "annotation (v 100)" + KEY);
    }

    @Test
    void a_check_is_named_by_a_key() {
        assertRefused(
                () -> new Check(new RecordId("c"), "dbs enhanced", DAY, CheckResult.CLEAR),
                "check (dbs enhanced)" + KEY);
    }

    @Test
    void practice_has_keys_and_days_in_order() {
        assertThat(practice("supervision", DAY, BigDecimal.ONE, "group").tags()).containsExactly("group");
        assertRefused(() -> practice("supervision", BEFORE, BigDecimal.ONE), ORDER);
        assertRefused(() -> practice("one to one", DAY, BigDecimal.ONE), "kind (one to one)" + KEY);
        assertRefused(() -> practice("supervision", DAY, BigDecimal.ONE, "a b"), "tag (a b)" + KEY);
    }

    @Test
    void hours_of_practice_are_none_or_more_and_within_reason() {
        var little = new BigDecimal("0.01");
        assertThat(practice("supervision", DAY, BigDecimal.ZERO).hours()).isZero();
        assertThat(practice("supervision", DAY, MOST).hours()).isEqualTo(MOST);
        assertRefused(
                () -> practice("supervision", DAY, little.negate()), "hours (-0.01) must be between 0 and 100000");
        assertRefused(
                () -> practice("supervision", DAY, MOST.add(little)), "hours (100000.01) must be between 0 and 100000");
    }

    @Test
    void hours_of_practice_have_no_more_digits_than_a_file_could_state() {
        var nine = new BigDecimal("0.000000001");
        assertThat(practice("supervision", DAY, nine).hours()).isEqualTo(nine);
        assertRefused(
                () -> practice("supervision", DAY, new BigDecimal("1E-900000000")),
                "hours (1E-900000000) must have at most nine digits before and after the point");
        assertRefused(
                () -> practice("supervision", DAY, new BigDecimal("0E-900000000")),
                "hours (0E-900000000) must have at most nine digits before and after the point");
        assertRefused(
                () -> practice("supervision", DAY, new BigDecimal("1E+900000000")),
                "hours (1E+900000000) must have at most nine digits before and after the point");
    }

    @Test
    void a_membership_has_a_key_and_days_in_order() {
        assertThat(membership("bacp", null).until()).isNull();
        assertThat(membership("bacp", DAY).until()).isEqualTo(DAY);
        assertRefused(() -> membership("bacp", BEFORE), ORDER);
        assertRefused(() -> membership("the body", null), "body (the body)" + KEY);
    }

    @Test
    void a_waiver_is_in_force_on_its_first_and_its_last_day() {
        var waiver = waiver(DAY.plusDays(1), "Cover");
        assertThat(waiver.isInForceOn(BEFORE)).isFalse();
        assertThat(waiver.isInForceOn(DAY)).isTrue();
        assertThat(waiver.isInForceOn(DAY.plusDays(1))).isTrue();
        assertThat(waiver.isInForceOn(DAY.plusDays(2))).isFalse();
        assertRefused(() -> waiver(BEFORE, "Cover"), ORDER);
    }

    @Test
    void a_waiver_has_a_reason_and_not_a_novel() {
        assertThat(waiver(DAY, "x".repeat(500)).reason()).hasSize(500);
        assertRefused(() -> waiver(DAY, "x".repeat(501)), "reason of waiver r must have 1 to 500 characters");
        assertRefused(() -> waiver(DAY, " "), "reason of waiver r must have 1 to 500 characters");
    }

    @Test
    void the_duties_of_a_post_are_keys() {
        var role = new RoleId("worker");
        assertThat(new Post(role, null, DAY, null, List.of("nights")).tags()).containsExactly("nights");
        assertRefused(() -> new Post(role, null, DAY, null, List.of("at night")), "tag (at night)" + KEY);
    }

    @Test
    void evidence_that_an_award_does_not_state_is_attendance() {
        assertThat(award(null).evidenceShown()).isEqualTo(EvidenceStrength.ATTENDED);
        assertThat(award(EvidenceStrength.TESTED).evidenceShown()).isEqualTo(EvidenceStrength.TESTED);
    }

    @Test
    void a_key_of_sixty_four_characters_is_the_longest() {
        assertThat(new PersonRef("p" + "-".repeat(63))).hasToString("p" + "-".repeat(63));
        assertThat(new RecordId("a")).isLessThan(new RecordId("b")).hasToString("a");
        assertRefused(() -> new PersonRef("-"), "person (-)" + KEY);
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    private static List<HeldRecord> kinds(String id) {
        var record = new RecordId(id);
        return List.of(
                new Completion(record, new CourseId("course"), DAY, CourseOutcome.PASSED, null),
                new Award(record, "AB5", null, DAY, null, null, false, null, null),
                new Registration(record, "nmc", RegistrationStatus.ACTIVE, DAY, null, List.of()),
                new Check(record, "dbs", DAY, CheckResult.ACCEPTED_AFTER_REVIEW),
                new PracticeEntry(record, "supervision", DAY, DAY, BigDecimal.ONE, List.of()),
                new Membership(record, "bacp", DAY, null),
                new Waiver(
                        record,
                        new RequirementId("first-aid"),
                        new RoleId("worker"),
                        DAY,
                        DAY,
                        "Cover",
                        new PersonRef("p-2")));
    }

    private static Portfolio portfolio(List<HeldRecord> records) {
        return new Portfolio(
                new PersonRef("p-1"),
                List.of(),
                only(Completion.class, records),
                only(Award.class, records),
                only(Registration.class, records),
                only(Check.class, records),
                only(PracticeEntry.class, records),
                only(Membership.class, records),
                only(Waiver.class, records));
    }

    private static <T> List<T> only(Class<T> kind, List<HeldRecord> records) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Registration registration(String register, @Nullable LocalDate until, String... annotations) {
        return new Registration(
                new RecordId("r"), register, RegistrationStatus.ACTIVE, DAY, until, List.of(annotations));
    }

    private static PracticeEntry practice(String kind, LocalDate until, BigDecimal hours, String... tags) {
        return new PracticeEntry(new RecordId("r"), kind, DAY, until, hours, List.of(tags));
    }

    private static Membership membership(String body, @Nullable LocalDate until) {
        return new Membership(new RecordId("r"), body, DAY, until);
    }

    private static Waiver waiver(LocalDate until, String reason) {
        return new Waiver(
                new RecordId("r"),
                new RequirementId("first-aid"),
                new RoleId("worker"),
                DAY,
                until,
                reason,
                new PersonRef("p-2"));
    }

    private static Award award(@Nullable EvidenceStrength evidence) {
        return new Award(new RecordId("r"), "AB5", null, DAY, evidence, null, false, null, null);
    }
}
