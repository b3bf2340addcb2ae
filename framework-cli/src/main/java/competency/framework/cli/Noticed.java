package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.SourcePlace;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.inspection.Observation;
import competency.framework.model.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check noticed, whether in reading a file or in looking through what was read.
 *
 * @param ofFramework whether it is about the framework, rather than about a catalogue
 * @param severity how much it matters
 * @param id its stable id: that of the rule, or of the kind of problem of a file
 * @param kind what it is, kebab-case
 * @param place where to put the cursor
 * @param path the way to the part by ids; empty if the file was not understood that far
 * @param message what is wrong, with the value
 * @param advice what to do; empty if the message says it
 * @param rule the rule that said so; null for problems of files
 */
record Noticed(
        boolean ofFramework,
        Severity severity,
        String id,
        String kind,
        SourcePlace place,
        String path,
        String message,
        String advice,
        @Nullable RuleRef rule) {
    static Noticed of(DataProblem problem, boolean ofFramework) {
        return new Noticed(
                ofFramework,
                Severity.ERROR,
                problem.id(),
                problem.id(),
                problem.place(),
                "",
                problem.message(),
                "",
                null);
    }

    static Noticed of(Observation observation, CheckedPlaces places) {
        var subject = observation.subject();
        var place = places.of(subject).orElseGet(() -> new SourcePlace(subject.path(), 1, 1));
        return new Noticed(
                subject.catalogue() == null,
                observation.severity(),
                observation.id(),
                observation.remark().kind(),
                place,
                subject.path(),
                observation.message(),
                observation.advice(),
                observation.rule());
    }
}
