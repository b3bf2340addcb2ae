package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.Inspection;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.List;

/**
 * Looks through frameworks and catalogues of courses for what is wrong in them.
 *
 * <p>Thread-safe, and without memory of what it was shown: create one and share it in the whole application.
 */
public interface Inspector {
    /**
     * An inspector with the rules of this library.
     *
     * @return an inspector to share
     */
    static Inspector create() {
        return new DroolsInspector(Decider.remembering());
    }

    /**
     * Looks through a framework, and through catalogues that are held against it, together: what one of them lacks
     * another may have. The cost grows with the number of lines.
     *
     * @param framework a framework
     * @param catalogues what training bodies offer; none: the framework alone, with its own courses
     * @param settings what the inspection goes by
     * @return everything that was noticed; nothing wrong in them ever throws
     */
    Inspection inspect(CompetencyFramework framework, List<CourseCatalogue> catalogues, InspectionSettings settings);

    /**
     * How far courses lead to what the roles of a framework require. Of several catalogues together; ask for each by
     * itself to compare them. The cost grows with the number of roles times the number of lines.
     *
     * @param framework a framework
     * @param catalogues what training bodies offer; lines that cannot be understood deliver nothing; none: the courses
     *     of the framework
     * @param asOf the day on which somebody would have passed every course
     * @return every role with its requirements
     */
    Coverage coverage(CompetencyFramework framework, List<CourseCatalogue> catalogues, LocalDate asOf);
}
