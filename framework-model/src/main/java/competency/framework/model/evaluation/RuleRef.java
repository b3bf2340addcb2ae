package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Present;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as findings and the rule book name it.
 *
 * @param id stable id, for example {@code REQ-001}; never used again for another rule
 * @param sentence what the rule says
 * @param basis what the rule rests on
 * @param provider whose rule it is; null for a rule of this library
 * @param beside what else was said there and the reader should know: the rules of providers that add something, and,
 *     where a provider's rule is heard, the rule of this library beyond which it goes; empty where no provider has rules
 */
public record RuleRef(
        String id, String sentence, String basis, @Nullable String provider, List<RuleRef> beside) {
    /** Copies the list. */
    public RuleRef {
        Present.require("id of RuleRef", id);
        Present.require("sentence of RuleRef", sentence);
        Present.require("basis of RuleRef", basis);
        beside = Present.copyOf("beside of RuleRef", beside);
    }

    /**
     * A rule of this library, with nothing beside it.
     *
     * @param id its id
     * @param sentence what it says
     * @param basis what it rests on
     */
    public RuleRef(String id, String sentence, String basis) {
        this(id, sentence, basis, null, List.of());
    }

    /**
     * The same rule with more beside it.
     *
     * @param more what else was said
     * @return this, if there is no more
     */
    public RuleRef and(List<RuleRef> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(beside);
        all.addAll(more);
        return new RuleRef(id, sentence, basis, provider, all);
    }

    /**
     * The rules of providers in what was said: this one, if it is a provider's, and those beside it.
     *
     * @return none where no provider has rules
     */
    public List<RuleRef> ofProviders() {
        if (provider == null && beside.isEmpty()) {
            return List.of(); // nearly always
        }
        var theirs = new ArrayList<RuleRef>();
        if (provider != null) {
            theirs.add(this);
        }
        beside.stream().filter(rule -> rule.provider() != null).forEach(theirs::add);
        return theirs;
    }
}
