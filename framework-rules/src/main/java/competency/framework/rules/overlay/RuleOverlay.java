package competency.framework.rules.overlay;

/**
 * A provider's own rules over the states of an evaluation, compiled when their jar was built. They make answers
 * stricter, or add a word; they never make anything easier.
 *
 * <p>Named in {@code META-INF/services/competency.framework.rules.overlay.RuleOverlay} of that jar, with a public class
 * and a public constructor without parameters. See the guide on overlays.
 */
public interface RuleOverlay {
    /**
     * Whose rules these are, as answers and errors name it.
     *
     * @return for example {@code Example Provider}; not blank, and of one overlay only
     */
    String provider();

    /**
     * Which jar the rules are in: the rule compiler writes what it made to a folder of this name.
     *
     * @return group and artifact as in the pom of the jar, for example {@code org.example:example-rules}
     */
    String coordinates();

    /**
     * Against which states the rules were compiled. Every implementation says {@code return StateSchema.ID;}, and the
     * Java compiler writes down what that was.
     *
     * @return {@link competency.framework.rules.state.StateSchema#ID} as it was when the jar was built
     */
    String states();
}
