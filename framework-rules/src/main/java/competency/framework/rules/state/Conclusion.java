package competency.framework.rules.state;

/**
 * What a rule concludes about the state before it. Which rule it was is noted by the engine, so that no rule has to
 * name itself.
 *
 * @param outcome what is concluded
 */
public record Conclusion(Enum<?> outcome) {}
