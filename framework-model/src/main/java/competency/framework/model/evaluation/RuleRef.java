package competency.framework.model.evaluation;

/**
 * A rule, as findings and the rule book name it.
 *
 * @param id stable id, for example {@code REQ-001}; never used again for another rule
 * @param sentence what the rule says
 * @param basis what the rule rests on
 */
public record RuleRef(String id, String sentence, String basis) {}
