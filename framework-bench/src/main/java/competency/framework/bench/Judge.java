package competency.framework.bench;

import java.util.List;

/** Decides facts: what is compared in the rows of rule engines. */
interface Judge extends AutoCloseable {
    /** Decides some facts, which know nothing of each other. */
    void decide(List<? extends Fact<?, ?>> facts);

    @Override
    default void close() {}
}
