package competency.framework.rules.decision;

import static competency.framework.rules.decision.CompiledOverlay.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.overlay.InvalidOverlayException;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.CheckDecision;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.RoleState;
import competency.framework.rules.state.State;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Overlays make decisions stricter or add a word, and nothing else. */
@Tag("slow")
class OverlayHearingTest {
    private static final Decider LIBRARY = Decider.remembering();
    private static final State<Status> EXPIRING = new RequirementState(BestCredit.EXPIRING, NearMiss.NONE);
    private static final State<Status> MET = new RequirementState(BestCredit.VALID, NearMiss.NONE);
    private static final String RENEW = rule(
            "What is about to expire is renewed first",
            "@id(\"CLN-001\") @basis(\"House rule 7\")",
            "RequirementState( best == BestCredit.EXPIRING )",
            "Conclusion( Status.PARTLY_MET )");

    @Test
    void what_a_provider_says_is_heard_with_its_rule_and_the_librarys_beside_it() {
        var decision = over(RENEW).decide(EXPIRING);

        var librarys = LIBRARY.decide(EXPIRING);
        assertThat(librarys.outcome()).isEqualTo(Status.EXPIRING);
        assertThat(decision)
                .isEqualTo(new Decision<>(
                        Status.PARTLY_MET,
                        new RuleRef(
                                "CLN-001",
                                "What is about to expire is renewed first",
                                "House rule 7",
                                "Clinic",
                                List.of(librarys.rule()))));
    }

    @Test
    void where_a_provider_says_nothing_the_library_decides_as_ever() {
        assertThat(over(RENEW).decide(MET)).isEqualTo(LIBRARY.decide(MET));
    }

    @Test
    void a_note_is_told_beside_the_librarys_rule_and_changes_nothing() {
        var decision = over(rule(
                        "Night work asks for a second look",
                        "@id(\"CLN-002\") @basis(\"House rule 8\")",
                        "RequirementState( best == BestCredit.VALID )",
                        "Note()"))
                .decide(MET);

        assertThat(decision.outcome()).isEqualTo(Status.MET);
        assertThat(decision.rule().id()).isEqualTo(LIBRARY.decide(MET).rule().id());
        assertThat(decision.rule().provider()).isNull();
        assertThat(decision.rule().ofProviders()).extracting(RuleRef::id).containsExactly("CLN-002");
    }

    @Test
    void no_decision_becomes_milder_and_records_are_refused_only_where_they_counted() {
        var decider = over(rule(
                        "Attendance alone is not enough here",
                        "@id(\"CLN-003\") @basis(\"House rule 9\")",
                        "RecordState( outcome == RecordOutcome.ATTENDED )",
                        "Conclusion( Standing.REFUSED )")
                + rule(
                        "Nobody works on conditions",
                        "@id(\"CLN-004\") @basis(\"House rule 10\")",
                        "RoleState( mandatory == MandatoryRequirements.PROVISIONAL, !stopUnsatisfied, !barredByCheck )",
                        "Conclusion( Verdict.NOT_READY )"));

        var stricter = 0;
        for (var stage : EvaluationStages.all()) {
            for (var state : new StateSpace<>(stage).states()) {
                var own = LIBRARY.decide(state);
                var overlaid = decider.decide(state);
                if (!overlaid.outcome().equals(own.outcome())) {
                    stricter++;
                    assertThat(Strictness.isStricter(overlaid.outcome(), own.outcome()))
                            .as("%s", state)
                            .isTrue();
                    assertThat(overlaid.outcome()).isIn(Standing.REFUSED, Verdict.NOT_READY);
                }
            }
        }
        assertThat(stricter).isGreaterThan(1);
        assertThat(decider.decide(new RoleState(false, false, MandatoryRequirements.PROVISIONAL))
                        .outcome())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void of_two_providers_the_stricter_is_heard_and_the_other_told_beside_it() {
        var stricter = rule(
                "What is about to expire is not there",
                "@id(\"TRU-001\") @basis(\"Trust rule 1\")",
                "RequirementState( best == BestCredit.EXPIRING )",
                "Conclusion( Status.MISSING )");

        var decision = CompiledOverlay.over(LIBRARY, List.of(List.of("Clinic", RENEW), List.of("Trust", stricter)))
                .decide(EXPIRING);

        assertThat(decision.outcome()).isEqualTo(Status.MISSING);
        assertThat(decision.rule().provider()).isEqualTo("Trust");
        assertThat(decision.rule().beside())
                .extracting(RuleRef::id)
                .containsExactly(LIBRARY.decide(EXPIRING).rule().id(), "CLN-001");
    }

    @Test
    void what_providers_say_beside_each_other_is_told_by_their_names_and_then_by_the_ids_of_the_rules() {
        var clinics = noteOnValid("Look twice", "CLN-012") + noteOnValid("Look again", "CLN-011");
        var trusts = noteOnValid("Look elsewhere", "ABC-001");

        var decision = CompiledOverlay.over(LIBRARY, List.of(List.of("Trust", trusts), List.of("Clinic", clinics)))
                .decide(MET);

        assertThat(decision.rule().ofProviders())
                .extracting(RuleRef::id)
                .containsExactly("CLN-011", "CLN-012", "ABC-001");
    }

    private static String noteOnValid(String name, String id) {
        return rule(
                name,
                "@id(\"%s\") @basis(\"House rule\")".formatted(id),
                "RequirementState( best == BestCredit.VALID )",
                "Note()");
    }

    @Test
    void a_rule_that_makes_something_easier_is_refused_with_the_state_in_which_it_does() {
        assertRefused(
                rule(
                        "A barred check is only suspended",
                        "@id(\"CLN-005\") @basis(\"House rule\")",
                        "CheckState( result == CheckDecision.BARRED )",
                        "Conclusion( Status.SUSPENDED )"),
                "overlay (Clinic): rule CLN-005 concludes SUSPENDED about CheckState[result=BARRED, lastDay=",
                "of which this library says BARRED (",
                "an overlay may only be stricter",
                "(and in %d more states)".formatted(LastDay.values().length - 1));
        assertThat(LIBRARY.decide(new CheckState(CheckDecision.BARRED, LastDay.FAR))
                        .outcome())
                .isEqualTo(Status.BARRED);
    }

    @Test
    void an_outcome_that_rests_on_what_no_rule_can_supply_is_refused() {
        assertRefused(
                rule(
                        "Somebody else waived it",
                        "@id(\"CLN-006\") @basis(\"House rule\")",
                        "RequirementState( best == BestCredit.VALID )",
                        "Conclusion( Status.WAIVED )"),
                "rule CLN-006 concludes WAIVED about RequirementState[",
                "an overlay may conclude only [EXPIRING, EXPIRED, BELOW_LEVEL,");
    }

    @Test
    void an_outcome_of_another_kind_of_state_is_refused() {
        assertRefused(
                rule(
                        "A verdict about a requirement",
                        "@id(\"CLN-007\") @basis(\"House rule\")",
                        "RequirementState( best == BestCredit.VALID )",
                        "Conclusion( Verdict.BARRED )"),
                "rule CLN-007 concludes Verdict.BARRED about RequirementState[",
                "only a Status can be concluded");
    }

    @Test
    void a_rule_that_is_never_heard_is_refused() {
        assertRefused(
                rule(
                        "About frameworks",
                        "@id(\"CLN-008\") @basis(\"House rule\")",
                        "CourseUseState( needed )",
                        "Note()"),
                "rule CLN-008 (About frameworks) speaks about no state of an evaluation (RecordState, CandidateState,");
    }

    @Test
    void a_rule_without_id_or_basis_is_refused() {
        assertRefused(
                rule("Without basis", "@id(\"CLN-009\")", "RoleState( barredByCheck )", "Note()")
                        + rule("Empty basis", "@id(\"CLN-010\") @basis(\"\")", "RoleState( barredByCheck )", "Note()")
                        + rule("Without id", "@basis(\"House rule\")", "RoleState( barredByCheck )", "Note()"),
                "rule (Without basis) needs @id(\"…\") and @basis(\"…\")",
                "rule (Empty basis) needs @id(\"…\") and @basis(\"…\")",
                "rule (Without id) needs");
    }

    @Test
    void an_id_that_begins_as_ours_do_or_that_another_overlay_has_is_refused() {
        var ours = rule("Ours", "@id(\"REQ-901\") @basis(\"b\")", "RoleState( barredByCheck )", "Note()");
        assertRefused(ours, "rule REQ-901 (Ours) begins as ids of this library do; begin with other letters");
        assertRefused(
                rule("Odd", "@id(\"house 1\") @basis(\"b\")", "RoleState( barredByCheck )", "Note()"),
                "@id (house 1) must be two to ten capital letters, a hyphen and three digits");
        assertThatThrownBy(
                        () -> CompiledOverlay.over(LIBRARY, List.of(List.of("Clinic", RENEW), List.of("Trust", RENEW))))
                .isInstanceOf(InvalidOverlayException.class)
                .hasMessageContaining("overlay (Trust): rule CLN-001")
                .hasMessageContaining("has an id that a rule of Clinic has");
    }

    @Test
    void a_rule_that_inserts_states_of_its_own_is_refused_instead_of_running_for_ever() {
        assertRefused(
                rule(
                        "Round and round",
                        "@id(\"CLN-010\") @basis(\"House rule\")",
                        "ExperienceState()",
                        "ExperienceState( Amount.NONE )"),
                "a rule fails about ExperienceState[",
                "rule CLN-010 inserts competency.framework.rules.state.ExperienceState; only a Conclusion or a Note");
    }

    private static Decider over(String rules) {
        return CompiledOverlay.over(LIBRARY, List.of(List.of("Clinic", rules)));
    }

    private static void assertRefused(String rules, String... told) {
        assertThatThrownBy(() -> over(rules))
                .isInstanceOf(InvalidOverlayException.class)
                .satisfies(e ->
                        assertThat(((InvalidOverlayException) e).problems()).isNotEmpty())
                .message()
                .contains(told);
    }
}
