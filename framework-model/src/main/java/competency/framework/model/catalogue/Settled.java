package competency.framework.model.catalogue;

/**
 * What an organisation has settled for itself and lays over a framework: a
 * {@link competency.framework.model.evaluation.Policy}. A framework knows what was laid over it, so that nobody takes it for
 * one over which it was not. Immutable and thread-safe.
 */
public interface Settled {}
