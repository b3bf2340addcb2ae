package competency.framework.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The least and the greatest number that a component takes, both included, with at most two decimals. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Amount {
    /** A quarter of an hour. */
    String LEAST_HOURS = "0.25";

    /** The most hours of learning. */
    String MOST_HOURS = "10000";

    /** How many decimals it may have. */
    int MOST_DECIMALS = 2;

    /** The least. */
    String min();

    /** The greatest. */
    String max();
}
