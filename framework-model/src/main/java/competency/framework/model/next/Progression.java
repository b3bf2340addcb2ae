package competency.framework.model.next;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far it is to another role.
 *
 * @param target how the person stands against that role today, and what to do next
 * @param monthsServed whole calendar months served in the role the way begins at, each day once
 * @param monthsToServe whole calendar months still to serve; 0 if none are asked for or all are served
 * @param servedOn first day on which the months are served if the person stays in post; null if none are asked for or
 *     no post in that role is in force
 */
public record Progression(
        Advice target,
        int monthsServed,
        int monthsToServe,
        @Nullable LocalDate servedOn) {}
