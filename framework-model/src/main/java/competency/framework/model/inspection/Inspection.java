package competency.framework.model.inspection;

import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.Present;
import java.time.LocalDate;
import java.util.List;

/**
 * What was noticed when a framework and catalogues of courses were looked through.
 *
 * @param framework which framework
 * @param asOf the day for which they were looked through
 * @param observations what was noticed: of the framework in its own order, then of each catalogue in its order
 */
public record Inspection(FrameworkEdition framework, LocalDate asOf, List<Observation> observations) {
    /** Copies the list. */
    public Inspection {
        Present.require("framework of Inspection", framework);
        Present.require("asOf of Inspection", asOf);
        observations = Present.copyOf("observations of Inspection", observations);
    }

    /**
     * What was noticed of one severity.
     *
     * @param severity how much it matters
     * @return in the order of {@link #observations()}
     */
    public List<Observation> of(Severity severity) {
        return observations.stream()
                .filter(observation -> observation.severity() == severity)
                .toList();
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if there is no error; there may be warnings
     */
    public boolean isSound() {
        return of(Severity.ERROR).isEmpty();
    }
}
