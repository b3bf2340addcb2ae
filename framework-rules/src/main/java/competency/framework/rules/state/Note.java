package competency.framework.rules.state;

/**
 * What a provider's rule concludes that has something to say about a state and changes nothing: the sentence that is
 * the rule's name is told beside what is decided. The rules of this library make none.
 */
public record Note() {}
