package competency.framework.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mapping that is read on where one of its values cannot be had, so that what the others refer to is looked up all the
 * same. What is made of it never leaves the reading: there is a problem.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ReadOn {}
