package competency.framework.cli;

import competency.framework.model.catalogue.CourseCatalogue;
import java.util.List;

/**
 * The evidence of a check, to be taken away: what was checked, against what, on which day, with which result, and by which
 * digests the files can be known again. The same files and the same day always give the same bytes.
 *
 * @param answer what the check has to say, by names of files that are the same on every machine
 * @param strict whether warnings are taken for errors
 * @param inputs the files it rests on
 * @param courses the courses it is about, with every mapping line
 */
record Pack(CheckAnswer answer, boolean strict, PackInputs inputs, List<PackCourse> courses) {
    static Pack of(CheckAnswer answer, boolean strict, Checked checked) {
        var inputs = new PackInputs(checked);
        var named = new CheckAnswer(
                answer.asOf(),
                answer.framework(),
                answer.policy(),
                answer.catalogues(),
                answer.noticed().stream().map(inputs::named).toList(),
                answer.coverage());
        return new Pack(named, strict, inputs, PackCourses.of(named, checked.places(), inputs));
    }

    boolean isSound() {
        return answer.isSound(strict);
    }

    /** Whose courses it is about: the titles of the catalogues; without any, that of the framework. */
    String title() {
        var framework = answer.framework();
        if (!answer.catalogues().isEmpty()) {
            return String.join(
                    "; ",
                    answer.catalogues().stream().map(CourseCatalogue::title).toList());
        }
        return framework == null
                ? "Files that could not be read"
                : framework.edition().title();
    }
}
