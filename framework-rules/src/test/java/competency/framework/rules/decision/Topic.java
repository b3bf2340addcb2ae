package competency.framework.rules.decision;

import competency.framework.rules.state.AcceptanceState;
import competency.framework.rules.state.ApplicationState;
import competency.framework.rules.state.AssessmentState;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.CatalogueState;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.CodeState;
import competency.framework.rules.state.CourseContentState;
import competency.framework.rules.state.CourseDaysState;
import competency.framework.rules.state.CourseHoursState;
import competency.framework.rules.state.CourseIdState;
import competency.framework.rules.state.CourseUseState;
import competency.framework.rules.state.DeliveryState;
import competency.framework.rules.state.DevelopmentState;
import competency.framework.rules.state.EquivalenceState;
import competency.framework.rules.state.EvidenceAskedState;
import competency.framework.rules.state.ExperienceState;
import competency.framework.rules.state.GroundworkState;
import competency.framework.rules.state.GroupState;
import competency.framework.rules.state.LevelClaimState;
import competency.framework.rules.state.LevelNameState;
import competency.framework.rules.state.LineDaysState;
import competency.framework.rules.state.LineValidityState;
import competency.framework.rules.state.MembershipState;
import competency.framework.rules.state.NamingState;
import competency.framework.rules.state.NextStepState;
import competency.framework.rules.state.PossibilityState;
import competency.framework.rules.state.PracticeState;
import competency.framework.rules.state.PrerequisiteState;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RegistrationState;
import competency.framework.rules.state.RenewalState;
import competency.framework.rules.state.RepetitionState;
import competency.framework.rules.state.RequiredState;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.RoleContentState;
import competency.framework.rules.state.RoleReachState;
import competency.framework.rules.state.RoleState;
import competency.framework.rules.state.State;
import competency.framework.rules.state.StepCircleState;
import competency.framework.rules.state.StepState;
import competency.framework.rules.state.TermsState;
import competency.framework.rules.state.TwinState;
import competency.framework.rules.state.WindowState;
import java.util.List;

/**
 * The files of rules, and the questions that each answers.
 *
 * @param file its name
 * @param prefix what the ids of its rules begin with
 * @param questions what is asked, in reading order
 */
public record Topic(String file, String prefix, List<Question> questions) {
    /** A question about one kind of state. */
    public record Question(String title, Class<? extends State<?>> stage) {}

    public static List<Topic> all() {
        return List.of(
                new Topic(
                        "record.drl",
                        "REC",
                        List.of(new Question("Does a record count at all on that day?", RecordState.class))),
                new Topic(
                        "evidence.drl",
                        "EVI",
                        List.of(new Question("Does what it credits satisfy the requirement?", CandidateState.class))),
                new Topic(
                        "requirement.drl",
                        "REQ",
                        List.of(new Question(
                                "How does training stand against a requirement?", RequirementState.class))),
                new Topic(
                        "registration.drl",
                        "REG",
                        List.of(new Question("How does a registration stand?", RegistrationState.class))),
                new Topic("check.drl", "CHK", List.of(new Question("How does a check stand?", CheckState.class))),
                new Topic(
                        "practice.drl", "PRA", List.of(new Question("How does practice stand?", PracticeState.class))),
                new Topic(
                        "membership.drl",
                        "MEM",
                        List.of(new Question("How does membership stand?", MembershipState.class))),
                new Topic(
                        "experience.drl",
                        "EXP",
                        List.of(new Question("How does experience stand?", ExperienceState.class))),
                new Topic(
                        "group.drl",
                        "GRP",
                        List.of(new Question("How do the parts of a group stand?", GroupState.class))),
                new Topic(
                        "terms.drl",
                        "TRM",
                        List.of(new Question(
                                "How does the requirement stand for this post on this day?", TermsState.class))),
                new Topic(
                        "verdict.drl",
                        "VER",
                        List.of(new Question("What is the answer for the role?", RoleState.class))),
                new Topic(
                        "line.drl",
                        "MAP",
                        List.of(
                                new Question(
                                        "Does a mapping line name a competency that can be taught today?",
                                        NamingState.class),
                                new Question("Does a mapping line state a level that there is?", LevelNameState.class),
                                new Question(
                                        "Was the code of a mapping line in use while the course counted?",
                                        LineDaysState.class),
                                new Question("Does a mapping line add anything to its course?", RepetitionState.class),
                                new Question(
                                        "Would a credit from a mapping line last as long as the competency allows?",
                                        LineValidityState.class))),
                new Topic(
                        "claim.drl",
                        "MAP",
                        List.of(
                                new Question("Can a course show what its mapping line claims?", AssessmentState.class),
                                new Question(
                                        "Can a level be shown in the way that a course assesses?",
                                        LevelClaimState.class),
                                new Question(
                                        "Is the evidence of a mapping line worth what it should be?",
                                        AcceptanceState.class),
                                new Question("Is what a course renews also developed?", RenewalState.class),
                                new Question(
                                        "Is a competency developed that should be held first?",
                                        GroundworkState.class))),
                new Topic(
                        "course.drl",
                        "MAP",
                        List.of(
                                new Question("Is a course known by an id of its own?", CourseIdState.class),
                                new Question("Does a course claim anything?", CourseContentState.class),
                                new Question("Is a course long enough for what it claims?", CourseHoursState.class),
                                new Question("Does completing a course count?", CourseDaysState.class),
                                new Question(
                                        "Can a course be completed that another one requires?",
                                        PrerequisiteState.class),
                                new Question("Does any role require what a course develops?", CourseUseState.class),
                                new Question(
                                        "Does any course lead to a competency that a role requires?",
                                        DevelopmentState.class),
                                new Question(
                                        "Is a catalogue written for the framework that it is held against?",
                                        CatalogueState.class))),
                new Topic(
                        "demand.drl",
                        "FRM",
                        List.of(
                                new Question(
                                        "Can a competency still be had that a role requires?", RequiredState.class),
                                new Question("Could anything satisfy a requirement?", PossibilityState.class),
                                new Question("Is a requirement asked of anybody?", ApplicationState.class),
                                new Question(
                                        "Does a requirement ask for evidence that is worth something?",
                                        EvidenceAskedState.class),
                                new Question(
                                        "Does the greatest age that a requirement allows limit anything?",
                                        WindowState.class),
                                new Question(
                                        "Do two requirements of one role ask for the same at once?", TwinState.class))),
                new Topic(
                        "pathway.drl",
                        "FRM",
                        List.of(
                                new Question("Does a role ask for anything?", RoleContentState.class),
                                new Question("Does anybody say how people come into a role?", RoleReachState.class),
                                new Question(
                                        "Does a step to another role ask for less without saying so?", StepState.class),
                                new Question("Does progression lead on?", StepCircleState.class),
                                new Question("Does a code name one competency?", CodeState.class),
                                new Question(
                                        "Does an equivalence lead where it should, and does it still apply?",
                                        EquivalenceState.class))),
                new Topic(
                        "coverage.drl",
                        "COV",
                        List.of(new Question("How far do courses lead to a requirement?", DeliveryState.class))),
                new Topic(
                        "next-step.drl",
                        "NXT",
                        List.of(new Question("What does somebody do next about a requirement?", NextStepState.class))));
    }
}
