package competency.framework.model.evaluation;

/** One thing that a policy changes in a framework. */
public sealed interface Adjustment permits AddRequirement, ChangeRequirement, ChangeCompetency {}
