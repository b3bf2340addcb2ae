package competency.framework.rules.state;

/**
 * Everything a rule may know about one question. Its components are enums and booleans, so that its values are few and
 * can all be listed. What the rules conclude about a state depends on the state alone.
 *
 * @param <O> what rules conclude about it; where several speak, the first in the order of this enum is heard
 */
public sealed interface State<O extends Enum<O>>
        permits RecordState,
                CandidateState,
                RequirementState,
                RegistrationState,
                CheckState,
                PracticeState,
                MembershipState,
                ExperienceState,
                GroupState,
                TermsState,
                RoleState,
                NamingState,
                LevelNameState,
                LineDaysState,
                RepetitionState,
                LineValidityState,
                AssessmentState,
                LevelClaimState,
                AcceptanceState,
                RenewalState,
                GroundworkState,
                CourseIdState,
                CourseContentState,
                CourseHoursState,
                CourseDaysState,
                PrerequisiteState,
                CourseUseState,
                CatalogueState,
                DevelopmentState,
                RequiredState,
                PossibilityState,
                ApplicationState,
                EvidenceAskedState,
                WindowState,
                TwinState,
                RoleContentState,
                RoleReachState,
                CodeState,
                EquivalenceState,
                StepState,
                StepCircleState,
                DeliveryState,
                NextStepState {
    /**
     * What rules may conclude about it.
     *
     * @return the type of the outcomes
     */
    Class<O> outcomes();

    /**
     * Its number among the values of its kind: what is known of a state can be kept in a list, at this place. Kinds that
     * are asked about for every record number themselves, faster and to the same result.
     *
     * @return its components read as digits, the first as the first; false is 0, true is 1
     */
    default int number() {
        return Numbering.of(this);
    }

    /**
     * The number of its kind among all kinds, counted from 0: another for each kind, and the same for all states of one.
     *
     * @return the same in the whole process
     */
    default int kind() {
        return Numbering.kind(getClass());
    }
}
