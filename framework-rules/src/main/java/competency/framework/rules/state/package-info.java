/**
 * What rules see. A state is a record of enums and booleans and nothing else, so all states of a stage can be listed
 * and the rules about them proven complete. Dates and thresholds are turned into these buckets here, by methods that
 * are tested; what a bucket means is for the rules to say.
 */
@NullMarked
package competency.framework.rules.state;

import org.jspecify.annotations.NullMarked;
