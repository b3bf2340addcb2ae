package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences that a worker can read, asserted whole. */
class FindingTextTest {
    private static final RuleRef RULE = new RuleRef("REQ-001", "A rule", "a basis");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

    @Test
    void what_is_met_names_the_record_and_its_last_day() {
        assertThat(leaf(Status.MET, MAY, credit("a1")).explanation()).isEqualTo("Record a1 counts until 31 May 2025.");
        assertThat(leaf(Status.MET, null, credit("a1", "code:AB5.2014")).explanation())
                .isEqualTo("Record a1 (code AB5.2014) counts and does not expire.");
        assertThat(leaf(Status.EXPIRING, MAY, credit("a1")).explanation())
                .isEqualTo("Record a1 counts until 31 May 2025 only.");
        assertThat(leaf(Status.MET, MAY, credit("a1")).nearest()).isEmpty();
        assertThat(leaf(Status.EXPIRING, MAY, credit("a1")).nearest()).isEmpty();
    }

    @Test
    void a_day_far_away_and_a_step_of_its_own_kind_are_told_as_well() {
        assertThat(leaf(Status.MET, LocalDate.of(12025, 5, 31), credit("a1")).explanation())
                .isEqualTo("Record a1 counts until 31 May +12025.");
        assertThat(leaf(Status.MET, LocalDate.of(25, 5, 31), credit("a1")).explanation())
                .isEqualTo("Record a1 counts until 31 May 0025.");
        assertThat(leaf(Status.MET, null, credit("a1", "by hand")).explanation())
                .isEqualTo("Record a1 (by hand) counts and does not expire.");
    }

    @Test
    void what_a_provider_says_of_it_follows() {
        var theirs = new RuleRef("CLINIC-1", "Must be seen in our clinic", "our handbook", "Clinic", List.of());
        var finding = leaf(Status.MET, MAY, credit("a1"));
        assertThat(new Finding(
                                finding.requirement(),
                                finding.title(),
                                null,
                                finding.status(),
                                finding.rule().and(List.of(theirs)),
                                finding.validUntil(),
                                null,
                                finding.accepted(),
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                List.of())
                        .explanation())
                .isEqualTo("Record a1 counts until 31 May 2025. Clinic: Must be seen in our clinic.");
    }

    @Test
    void what_is_in_grace_says_since_when_and_asks_for_a_new_record() {
        var finding = leaf(Status.IN_GRACE, MAY, credit("a1"));
        assertThat(finding.explanation())
                .isEqualTo("Record a1 was valid until 31 May 2025 and still counts for the days of grace.");
        assertThat(finding.nearest())
                .contains("A new record of “Fire safety” at level independent, workplace-assessed or stronger, at most"
                        + " 12 months old.");
    }

    @Test
    void what_is_not_yet_due_says_by_when() {
        var finding = new Finding(
                requirement(),
                "Fire safety",
                null,
                Status.NOT_YET_DUE,
                RULE,
                null,
                MAY,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        assertThat(finding.explanation()).isEqualTo("Nothing is recorded for it yet. It is due by 31 May 2025.");
    }

    @Test
    void each_reason_against_a_record_is_told_with_its_facts() {
        assertThat(rejection(Standing.NOT_YET, MAY).detail())
                .isEqualTo("is dated after the day asked about: 31 May 2025");
        assertThat(rejection(Standing.REVOKED, MAY).detail()).isEqualTo("was revoked on 31 May 2025");
        assertThat(rejection(Standing.SELF_ASSESSED, null).detail())
                .isEqualTo("was assessed by the person it is about");
        assertThat(rejection(Standing.FAILED, null).detail()).isEqualTo("credits nothing: it was not passed");
        assertThat(rejection(Standing.NOT_ACCREDITED_THEN, MAY).detail())
                .isEqualTo("was completed on a day on which the course did not count: it is of 31 May 2025");
        assertThat(rejection(Standing.WEAK_EVIDENCE, null).detail())
                .isEqualTo("rests on evidence that is too weak: tested, in simulated work");
        assertThat(rejection(Standing.BELOW_LEVEL, null).detail())
                .isEqualTo("shows another level than is needed: assisted");
        assertThat(rejection(Standing.TOO_OLD, MAY).detail())
                .isEqualTo("is older than the requirement allows: it is of 31 May 2025");
        assertThat(rejection(Standing.EXPIRED, MAY).detail()).isEqualTo("has expired: valid until 31 May 2025");
    }

    @Test
    void what_is_missing_tells_of_the_records_that_came_closest_first() {
        var rejected = List.of(
                rejection("a1", Standing.REVOKED, MAY),
                rejection("a2", Standing.EXPIRED, MAY),
                rejection("a3", Standing.SELF_ASSESSED, null),
                rejection("a4", Standing.NOT_YET, MAY),
                rejection("a5", Standing.NOT_YET, MAY));
        assertThat(leaf(Status.EXPIRED, rejected.subList(0, 4)).explanation())
                .isEqualTo("Record a2 has expired: valid until 31 May 2025. Record a3 was assessed by the person it is"
                        + " about. Record a1 was revoked on 31 May 2025. 1 more record does not count.");
        assertThat(leaf(Status.EXPIRED, rejected.subList(0, 3)).explanation())
                .endsWith("Record a1 was revoked on 31 May 2025.");
        assertThat(leaf(Status.EXPIRED, rejected).explanation()).endsWith(" 2 more records do not count.");
        assertThat(leaf(Status.MISSING, List.of()).explanation()).isEqualTo("Nothing is recorded for it.");
        assertThat(leaf(Status.MISSING, List.of()).nearest().orElseThrow()).startsWith("A record of “Fire safety”");
    }

    @Test
    void a_course_is_asked_for_by_its_name() {
        var course = new CourseRequirement(
                RequirementTerms.mandatory(new RequirementId("course")), new CourseId("course"), null);
        var finding = new Finding(
                course,
                "First aid",
                null,
                Status.MISSING,
                RULE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        assertThat(finding.nearest()).contains("A record of the course “First aid”.");
    }

    @Test
    void a_group_says_how_many_parts_are_needed_and_how_many_are_there() {
        var met = leaf(Status.MET, null, credit("a1"));
        var missing = leaf(Status.MISSING, List.of());
        assertThat(all(Status.PARTLY_MET, met, missing).explanation())
                .isEqualTo("All 2 parts are needed; 1 is satisfied.");
        assertThat(all(Status.PARTLY_MET, met, missing).nearest()).isEqualTo(missing.nearest());
        assertThat(all(Status.MISSING, missing, missing).explanation())
                .isEqualTo("All 2 parts are needed; none is satisfied.");
        assertThat(all(Status.MISSING, missing, missing).nearest()).contains("All of: Fire safety; Fire safety.");
        assertThat(any(missing, missing).explanation()).isEqualTo("One of 2 is needed; none is satisfied.");
        assertThat(any(missing, missing).nearest()).contains("One of: Fire safety; Fire safety.");
        assertThat(atLeast(2, missing, missing, missing).explanation())
                .isEqualTo("At least 2 of 3 are needed; none is satisfied.");
        assertThat(atLeast(2, missing, missing, missing).nearest())
                .contains("2 of: Fire safety; Fire safety; Fire safety.");
        assertThat(atLeast(2, met, missing, missing).nearest()).contains("One of: Fire safety; Fire safety.");
        assertThat(all(Status.MET, met, met).explanation()).isEqualTo("All 2 parts are needed; 2 are satisfied.");
        assertThat(all(Status.MET, met, met).nearest()).isEmpty();
    }

    private static Finding all(Status status, Finding... children) {
        return group(
                RequirementGroup.all(RequirementTerms.mandatory(new RequirementId("g")), of(children)),
                status,
                children);
    }

    private static Finding any(Finding... children) {
        return group(
                RequirementGroup.any(RequirementTerms.mandatory(new RequirementId("g")), of(children)),
                Status.MISSING,
                children);
    }

    private static Finding atLeast(int count, Finding... children) {
        return group(
                RequirementGroup.atLeast(RequirementTerms.mandatory(new RequirementId("g")), count, of(children)),
                Status.PARTLY_MET,
                children);
    }

    private static Finding group(RequirementGroup group, Status status, Finding... children) {
        return new Finding(
                group,
                "Group",
                null,
                status,
                RULE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                Arrays.asList(children));
    }

    private static List<Requirement> of(Finding... findings) {
        return Arrays.stream(findings).map(Finding::requirement).toList();
    }

    private static Finding leaf(Status status, @Nullable LocalDate until, Credit credit) {
        return new Finding(
                requirement(),
                "Fire safety",
                EvidenceStrength.WORKPLACE_ASSESSED,
                status,
                RULE,
                until,
                null,
                credit.records(),
                credit.via(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding leaf(Status status, List<Rejection> rejected) {
        return new Finding(
                requirement(),
                "Fire safety",
                EvidenceStrength.INDEPENDENTLY_ASSESSED,
                status,
                RULE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                rejected,
                List.of());
    }

    private static CompetencyRequirement requirement() {
        return new CompetencyRequirement(
                RequirementTerms.mandatory(new RequirementId("fire-safety")),
                new CompetencyId("fire-safety"),
                new LevelId("independent"),
                null,
                12);
    }

    private static Rejection rejection(Standing reason, @Nullable LocalDate day) {
        return rejection("a1", reason, day);
    }

    private static Rejection rejection(String record, Standing reason, @Nullable LocalDate day) {
        return new Rejection(new RecordId(record), reason, RULE, day, credit(record));
    }

    private static Credit credit(String record, String... via) {
        return new Credit(
                new CompetencyId("fire-safety"),
                new LevelId("assisted"),
                LocalDate.of(2022, 5, 31),
                null,
                EvidenceStrength.TESTED,
                true,
                List.of(new RecordId(record)),
                List.of(via));
    }
}
