package competency.framework.bench;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.GroupState;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RegistrationState;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.RoleState;
import competency.framework.rules.state.State;
import competency.framework.rules.state.TermsState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be decided, and what was decided: of several conclusions the one that stands first in its enum. For each
 * kind of state a class of its own, because engines tell facts apart by their class.
 */
abstract sealed class Fact<O extends Enum<O>, S extends State<O>>
        permits Fact.OfRecord,
                Fact.OfCandidate,
                Fact.OfRequirement,
                Fact.OfGroup,
                Fact.OfRegistration,
                Fact.OfCheck,
                Fact.OfTerms,
                Fact.OfRole {
    private final S state;
    private @Nullable O outcome;
    private @Nullable String rule;

    private Fact(S state) {
        this.state = state;
    }

    S state() {
        return state;
    }

    O outcome() {
        return Objects.requireNonNull(outcome);
    }

    String rule() {
        return Objects.requireNonNull(rule);
    }

    void conclude(O conclusion, String by) {
        if (outcome == null || conclusion.compareTo(outcome) < 0) {
            outcome = conclusion;
            rule = by;
        }
    }

    /** A RecordState. */
    static final class OfRecord extends Fact<Standing, RecordState> {
        OfRecord(RecordState state) {
            super(state);
        }
    }

    /** A CandidateState. */
    static final class OfCandidate extends Fact<Standing, CandidateState> {
        OfCandidate(CandidateState state) {
            super(state);
        }
    }

    /** A RequirementState. */
    static final class OfRequirement extends Fact<Status, RequirementState> {
        OfRequirement(RequirementState state) {
            super(state);
        }
    }

    /** A GroupState. */
    static final class OfGroup extends Fact<Status, GroupState> {
        OfGroup(GroupState state) {
            super(state);
        }
    }

    /** A RegistrationState. */
    static final class OfRegistration extends Fact<Status, RegistrationState> {
        OfRegistration(RegistrationState state) {
            super(state);
        }
    }

    /** A CheckState. */
    static final class OfCheck extends Fact<Status, CheckState> {
        OfCheck(CheckState state) {
            super(state);
        }
    }

    /** A TermsState. */
    static final class OfTerms extends Fact<Status, TermsState> {
        OfTerms(TermsState state) {
            super(state);
        }
    }

    /** A RoleState. */
    static final class OfRole extends Fact<Verdict, RoleState> {
        OfRole(RoleState state) {
            super(state);
        }
    }
}
