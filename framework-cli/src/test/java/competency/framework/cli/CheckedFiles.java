package competency.framework.cli;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.FrameworkLoader;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.inspection.Inspector;
import competency.framework.rules.next.Adviser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A framework and a catalogue, made up in a size that is wished for, in which there is nothing to remark: every role
 * requires a competency of its own and everything below it, and every competency has a course.
 */
record CheckedFiles(String framework, String catalogue) {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Inspector INSPECTOR = Inspector.create();
    private static final Adviser ADVISER = Adviser.create();

    static CheckedFiles sound(int size) {
        return new CheckedFiles(framework(size), catalogue(size));
    }

    private static String framework(int size) {
        var text = new StringBuilder("""
                framework: {id: made-up, version: "1", title: Made up, effective_from: 2026-01-01}
                sources:
                  - {id: own, title: Own, publisher: Nobody, read_on: 2026-01-01}
                scales:
                  - {id: practice, cumulative: true, levels: [aware, assisted, independent, leading]}
                competencies:
                """);
        for (int i = 0; i < size; i++) {
            text.append("""
                      - id: c-%1$d
                        title: Competency %1$d
                        kind: occupational-standard
                        scale: practice
                        codes:
                          - {scheme: made-up, code: C%1$d}
                        evidence_at_least: tested
                        valid_months: 36
                        simulation: false
                        minimum_hours: 2
                        requires: [%2$s]
                        basis: {source: own}
                    """.formatted(i, i == 0 ? "" : "c-" + (i - 1)));
        }
        text.append(
                "courses:\n  - {id: own-course, title: Own, hours: 2, develops: [{competency: c-0, level: aware, evidence: tested}]}\n");
        text.append("roles:\n");
        for (int i = 0; i < size; i++) {
            text.append("""
                      - id: r-%1$d
                        title: Role %1$d
                        family: practitioner
                        settings: [community]
                        extends: [%2$s]
                        basis: {source: own}
                        requires:
                          - {id: q-%1$d, competency: c-%1$d, level: assisted}
                          - {id: h-%1$d, practice: supervised, hours: 10, within_months: 12}
                          - {id: s-%1$d, competency: c-%1$d, level: aware, when: {setting: [community]}, obligation: desirable}
                    """.formatted(i, i == 0 ? "" : "r-" + (i - 1)));
        }
        text.insert(text.indexOf("    family: practitioner"), "    entry: By application\n");
        text.append("pathways:\n");
        for (int i = 1; i < size; i++) {
            text.append("  - {id: p-%1$d, from: r-%2$d, to: r-%1$d, kind: progression, basis: {source: own}}\n"
                    .formatted(i, i - 1));
        }
        return text.toString();
    }

    private static String catalogue(int size) {
        var text = new StringBuilder("catalogue: {id: college, title: College, framework: made-up}\ncourses:\n");
        for (int i = 0; i < size; i++) {
            text.append("""
                      - id: k-%1$d
                        title: Course %1$d
                        hours: 4
                        requires: [%2$s]
                        assessment: [tested]
                        develops:
                          - {competency: c-%1$d, level: assisted, evidence: tested}
                    """.formatted(i, i == 0 ? "" : "k-" + (i - 1)));
        }
        return text.toString();
    }

    /** What a check notices, each as file, line and id. */
    List<String> noticed() {
        return answer(false).noticed().stream()
                .map(each ->
                        "%s:%d %s".formatted(each.place().file(), each.place().line(), each.id()))
                .toList();
    }

    CheckAnswer answer(boolean isCovering) {
        var read = FrameworkLoader.examine(stream(framework), "framework.yaml");
        var offered = new ArrayList<>(List.of(CatalogueLoader.examine(stream(catalogue), "catalogue.yaml")));
        return new Check(INSPECTOR, ADVISER, new Checked(read, offered), true, isCovering)
                .answer(InspectionSettings.on(DAY));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
