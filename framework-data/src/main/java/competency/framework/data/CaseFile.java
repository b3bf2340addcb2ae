package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import java.util.List;

/**
 * Cases that belong together, and the framework they are asked of.
 *
 * @param name the file as it was named, with forward slashes
 * @param framework the framework
 * @param cases at least one, in the order of the file
 */
public record CaseFile(String name, CompetencyFramework framework, List<EvaluationCase> cases) {
    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
