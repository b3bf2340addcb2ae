package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import competency.framework.model.inspection.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping line, and what it names.
 *
 * @param said what it says
 * @param subject where it stands
 * @param number its position in its course, from 1
 * @param named what its code names: nothing, one competency, or several
 * @param followed the one it names, if its level can be understood as well; null if the line credits nothing
 */
record OfferedLine(
        MappingLine said,
        Subject subject,
        int number,
        List<Competency> named,
        @Nullable Competency followed) {
    static OfferedLine of(MappingLine said, Subject subject, int number, CompetencyFramework framework) {
        return new OfferedLine(
                said,
                subject,
                number,
                OfferedCourse.named(said, framework),
                OfferedCourse.followed(said, framework).orElse(null));
    }

    boolean develops() {
        return followed != null && !said.refresher();
    }
}
