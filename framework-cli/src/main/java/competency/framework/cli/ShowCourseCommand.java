package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one course with everything it is worth. */
@Command(
        name = "course",
        customSynopsis = "competency show course ID [OPTIONS]",
        description = "Shows one course: what it develops and what it renews.",
        footer = {"Example:", "  competency show course my-course --framework my-framework"})
final class ShowCourseCommand extends ShowPart {
    @Parameters(paramLabel = "ID", description = "The course.")
    String id = "";

    ShowCourseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    View view(CompetencyFramework read) {
        return new CourseView(read, Lookup.course(read, id));
    }
}
