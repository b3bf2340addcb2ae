package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.state.CodeState;
import competency.framework.rules.state.EquivalenceState;
import java.util.List;

/** Whether codes name one competency each, and equivalences lead where they should. */
final class CodeQuestions {
    private final Survey survey;

    CodeQuestions(Survey survey) {
        this.survey = survey;
    }

    void ask() {
        survey.framework().content().competencies().forEach(this::ask);
        survey.framework().equivalences().forEach(this::ask);
    }

    private void ask(Competency competency) {
        for (int i = 0; i < competency.codes().size(); i++) {
            var code = competency.codes().get(i);
            var others = survey.framework().competenciesFor(code.code()).stream()
                    .filter(other -> !other.id().equals(competency.id()))
                    .map(Competency::id)
                    .toList();
            var path = "competencies/%s/codes/%s".formatted(competency.id(), i + 1);
            survey.ask(
                    new CodeState(!others.isEmpty()),
                    Subject.of(null, path, code).at("code"),
                    remark -> List.of(code.code(), Survey.listed(others)));
        }
    }

    private void ask(Equivalence equivalence) {
        var history = survey.history();
        var until = equivalence.until();
        var backwards = equivalence.kind() != EquivalenceKind.RECOGNITION
                && equivalence.have().stream().noneMatch(history::isWithdrawn)
                && equivalence.gives().stream().allMatch(history::isWithdrawn);
        var id = equivalence.id().value();
        survey.ask(
                new EquivalenceState(backwards, until != null && until.isBefore(survey.asOf())),
                Subject.of(null, "equivalences/" + id, equivalence).at(backwards ? "gives" : "until"),
                remark -> remark == Remark.EQUIVALENCE_OVER ? List.of(id, String.valueOf(until)) : List.of(id));
    }
}
