package competency.framework.model.inspection;

import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.RuleRef;
import java.util.List;

/**
 * Something that was noticed in a framework or a catalogue of courses. Never something about a person.
 *
 * @param remark what was noticed
 * @param rule the rule that said so
 * @param subject where
 * @param facts what the message tells, in its order
 */
public record Observation(Remark remark, RuleRef rule, Subject subject, List<String> facts) {
    /** Refuses facts that do not fit the remark, and an observation that there is nothing to observe. */
    public Observation {
        Present.require("remark of Observation", remark);
        Present.require("rule of Observation", rule);
        Present.require("subject of Observation", subject);
        facts = Present.copyOf("facts of Observation", facts);
        if (remark == Remark.SOUND) {
            throw new IllegalArgumentException("what is sound is not observed: " + subject.path());
        }
        if (facts.size() != remark.facts()) {
            throw new IllegalArgumentException(
                    "%s tells %s facts, not %s".formatted(remark, remark.facts(), facts.size()));
        }
    }

    /**
     * Its stable id: that of the rule.
     *
     * @return for example {@code MAP-001}
     */
    public String id() {
        return rule.id();
    }

    /**
     * How much it matters.
     *
     * @return that of the remark
     */
    public Severity severity() {
        return remark.severity();
    }

    /**
     * What is wrong, with the value.
     *
     * @return a clause without a full stop
     */
    public String message() {
        return remark.message(facts);
    }

    /**
     * What to do about it.
     *
     * @return the imperative, without a full stop
     */
    public String advice() {
        return remark.advice();
    }
}
