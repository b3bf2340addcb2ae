package competency.framework.model.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * How far courses lead to what the roles of a framework require.
 *
 * @param asOf the day on which somebody would have passed them all
 * @param roles every role, in the order of the framework
 */
public record Coverage(LocalDate asOf, List<RoleCoverage> roles) {
    /** Copies the list. */
    public Coverage {
        roles = List.copyOf(roles);
    }
}
