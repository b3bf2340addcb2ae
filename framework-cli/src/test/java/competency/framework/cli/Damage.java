package competency.framework.cli;

import java.util.List;

/**
 * One way of damaging sound files, in as many places as there are entries. In every text {@code #} stands for the number
 * of the entry, {@code <} for the one before it.
 *
 * @param file whether {@code framework} or {@code catalogue} is damaged
 * @param from a passage that stands there once for each entry
 * @param to what it becomes
 * @param id what must be told; empty if the damage is harmless
 * @param at a passage of the line at which it must be told, as the damaged files have it: the last there is, or the
 *     first if preceded by {@code first|}; preceded by {@code framework|} where it stands in the other file; empty where
 *     a parser cannot know the line
 */
record Damage(String file, String from, String to, String id, String at) {
    private static final String LINE = "      - {competency: c-#, level: assisted, evidence: tested}";
    private static final String HEAD = "  - id: k-#\n    title: Course #\n    hours: 4\n";
    private static final String ASKED = "      - {id: q-#, competency: c-#, level: assisted}";
    private static final String HOURS = "{id: h-#, practice: supervised, hours: 10, within_months: 12}";
    private static final String STEP = "  - {id: p-#, from: r-<, to: r-#, kind: progression, basis: {source: own}}";
    private static final String COMPETENCY = "  - id: c-#\n    title: Competency #\n";
    private static final String OWN = "title: Course #\n    hours: 4\n";

    private static Damage line(String change, String id) {
        return new Damage("catalogue", LINE, change, id, change.substring(change.lastIndexOf('\n') + 1));
    }

    private static Damage course(String change, String id, String at) {
        return new Damage("catalogue", HEAD, change, id, at);
    }

    private static Damage asked(String change, String id, String at) {
        return new Damage("framework", ASKED, change, id, at);
    }

    static List<Damage> ofLines() {
        return List.of(
                line("      - {competency: x-#, level: assisted, evidence: tested}", "MAP-001"),
                line("      - {competency: C#, level: assisted, evidence: tested}", "MAP-006"),
                line("      - {competency: c-#, level: expert, evidence: tested}", "MAP-008"),
                line("      - {competency: c-#, evidence: tested}", "MAP-010"),
                line(LINE + "\n" + LINE, "MAP-014"),
                line(LINE + "\n      - {competency: c-#, level: aware, evidence: tested}", "MAP-015"),
                line("      - {competency: c-#, level: assisted, evidence: tested, valid_months: 37}", "MAP-017"),
                line("      - {competency: c-#, level: assisted, evidence: workplace-assessed}", "MAP-101"),
                line("      - {competency: c-#, level: independent, evidence: tested}", "MAP-104"),
                line("      - {competency: c-#, level: assisted, evidence: tested, simulated: true}", "MAP-109"),
                line("      - {competency: c-#, level: assisted}", "MAP-110"),
                line("      - {competency: c-#, refresher: true}", "MAP-114"),
                line("      - {competency: c-#, level: assisted, evidence: seen}", "invalid-value"),
                line("      - {competency: c-#, level: assisted, proof: tested}", "unknown-key"),
                line("      - {level: assisted, evidence: tested}", "missing-key"),
                line("      - {competency: c-#, lapse_months: 3}", "conflicting-keys"),
                line("      - {competency: c-#, level: assisted, level: assisted}", "duplicate-key"),
                line("      - {competency: [c-#], level: assisted}", "wrong-type"),
                line("      - {competency: c-#, level: assisted, valid_months: 0}", "invalid-value"),
                line("      - {competency: c-#, level:, evidence: tested}", "no-value"),
                line("      - &a {competency: c-#, level: *a}", "alias"),
                line("      - c-#", "wrong-type"));
    }

    static List<Damage> ofCourses() {
        return List.of(
                new Damage(
                        "catalogue",
                        HEAD + "    requires: [k-<]\n",
                        HEAD.replace("k-#", "k-<") + "    requires: []\n",
                        "MAP-201",
                        "title: Course #\n"),
                course("  - id: own-course\n    " + OWN, "MAP-202", "id: own-course"),
                course("  - id: k-#\n    title: Course #\n", "MAP-206", "id: k-#\n"),
                course(HEAD.replace("hours: 4", "hours: 1.5"), "MAP-207", "hours: 1.5"),
                course(HEAD.replace("hours: 4", "hours: four"), "wrong-type", "hours: four"),
                course(HEAD.replace("hours: 4", "hours: -4"), "invalid-value", "hours: -4"),
                course(HEAD + "    accredited_until: 2026-05-31\n", "MAP-209", "accredited_until: 2026-05-31"),
                course(HEAD + "    accredited_from: 2026-06-02\n", "MAP-210", "accredited_from: 2026-06-02"),
                course(HEAD + "    accredited_from: 2026-02-30\n", "invalid-value", "accredited_from: 2026-02-30"),
                course("  - id: k-#\n    hours: 4\n", "missing-key", "id: k-#\n"),
                course("  - id: K #\n    " + OWN, "invalid-value", "id: K #"),
                new Damage("catalogue", "    develops:\n" + LINE + "\n", "", "MAP-204", "id: k-#\n"),
                new Damage("catalogue", LINE, LINE + "\n      - {competency: c-<", "syntax", ""),
                new Damage("catalogue", "requires: [k-<]", "requires: [x-#]", "MAP-212", "requires: [x-#]"),
                new Damage("catalogue", "requires: [k-<]", "requires: []", "MAP-116", "{competency: c-#, "),
                new Damage("catalogue", "requires: [k-<]", "requires: [k-#]", "invalid-value", "first|requires: [k-#]"),
                new Damage("catalogue", LINE, LINE.replace("c-#", "c-<"), "MAP-218", "framework|id: c-#\n"));
    }

    static List<Damage> ofRequirements() {
        return List.of(
                asked(ASKED.replace("c-#", "x-#"), "unknown-competency", "competency: x-#,"),
                asked(ASKED.replace("assisted", "expert"), "unknown-level", "level: expert"),
                asked(ASKED.replace("}", ", evidence_at_least: attended}"), "FRM-014", "evidence_at_least: attended"),
                asked(ASKED.replace("}", ", within_months: 36}"), "FRM-018", "within_months: 36"),
                asked(ASKED.replace("}", ", when: {setting: [ship]}}"), "FRM-011", "setting: [ship]"),
                asked(ASKED.replace("}", ", effective_until: 2026-05-31}"), "FRM-012", "until: 2026-05-31"),
                asked(
                        ASKED.replace("}", ", effective_from: 2026-06-01, effective_until: 2026-05-31}"),
                        "invalid-value",
                        "until: 2026-05-31"),
                asked(ASKED + "\n" + ASKED.replace("q-#", "again-#"), "FRM-021", "id: again-#"),
                asked(ASKED + "\n" + ASKED, "duplicate-id", "id: q-#,"),
                asked(
                        ASKED.replace("}", ", effective_until: 2027-01-01}") + "\n"
                                + ASKED.replace("q-#", "next-#").replace("}", ", effective_from: 2027-01-01}"),
                        "FRM-020",
                        "effective_from: 2027-01-01"),
                new Damage("framework", HOURS, HOURS.replace("10", "9000"), "FRM-005", "hours: 9000"),
                new Damage("framework", HOURS, HOURS.replace("12", "none"), "wrong-type", "within_months: none"),
                new Damage(
                        "framework",
                        HOURS,
                        "{id: h-#, experience: {roles: [r-#], families: [peer]}}",
                        "FRM-006",
                        "roles: [r-#], families: [peer]"),
                new Damage("framework", HOURS, "{id: h-#, course: own-curse}", "unknown-course", "own-curse"),
                new Damage(
                        "framework",
                        HOURS,
                        "{id: h-#, any: [{id: i-#, practice: x, hours: 999, within_months: 1}]}",
                        "FRM-009",
                        "id: h-#, any"),
                new Damage("framework", HOURS, "{id: h-#, any: []}", "invalid-value", "any: []"));
    }

    static List<Damage> ofFrameworks() {
        return List.of(
                new Damage(
                        "framework",
                        COMPETENCY,
                        "  - {id: c-#, title: Again, kind: local, basis: {source: own}}\n" + COMPETENCY,
                        "duplicate-id",
                        "y #\n"),
                new Damage("framework", "code: C#}", "code: C<}", "FRM-117", "code: C<}"),
                new Damage(
                        "framework",
                        "code: C#}",
                        "code: C#}\n      - {scheme: made-up, code: c#}",
                        "invalid-value",
                        "first|code: C#}"),
                new Damage(
                        "framework",
                        COMPETENCY,
                        COMPETENCY + "    catalogue_status: withdrawn\n",
                        "FRM-001",
                        "{id: q-#, competency: c-#,"),
                new Damage(
                        "framework", COMPETENCY, COMPETENCY + "    requires: []\n", "duplicate-key", "requires: [c-<]"),
                new Damage("framework", "requires: [c-<]", "requires: [c-#]", "invalid-value", "first|requires: [c-#]"),
                new Damage("framework", "extends: [r-<]", "extends: [r-#]", "cycle", "first|extends: [r-#]"),
                new Damage("framework", "extends: [r-<]", "extends: []", "FRM-108", "from: r-<, to: r-#,"),
                new Damage("framework", "extends: [r-<]", "extends: [x-#]", "unknown-role", "extends: [x-#]"),
                asked(ASKED + "\n      - {id: q-<, competency: c-<, level: aware}", "FRM-110", "from: r-<, to: r-#,"),
                asked(
                        ASKED + "\n      - {id: q-<, competency: c-<, level: assisted, obligation: desirable}",
                        "FRM-109",
                        "from: r-<, to: r-#,"),
                new Damage("framework", STEP, STEP.replace("to: r-#", "to: r-<"), "invalid-value", "id: p-#,"),
                new Damage("framework", STEP, STEP.replace("from: r-<", "from: x"), "unknown-role", "id: p-#,"),
                new Damage(
                        "framework",
                        STEP,
                        STEP + "\n" + STEP.replace("p-#", "b-#").replace("from: r-<, to: r-#", "from: r-#, to: r-<"),
                        "FRM-115",
                        "id: b-#,"),
                new Damage(
                        "framework",
                        STEP,
                        STEP.replace("progression,", "progression, drops: [{requirement: q-<, reason: None}],"),
                        "FRM-111",
                        "requirement: q-<, reason"),
                new Damage("framework", STEP, STEP.replace("own", "none"), "unknown-source", "id: p-#,"));
    }

    /** What changes nothing that a check has an opinion of. */
    static List<Damage> harmless() {
        return List.of(
                // What things are called is for people.
                new Damage("catalogue", "title: Course #\n", "title: Course no. #\n", "", ""),
                // More hours than are needed are the training body's to decide.
                new Damage("catalogue", OWN, "title: Course #\n    hours: 400\n", "", ""),
                // What a course costs is not judged.
                new Damage("catalogue", OWN, OWN + "    cost_gbp: 5000\n", "", ""),
                // Who does not say what is assessed is taken at the word of the lines.
                new Damage(
                        "catalogue",
                        "    assessment: [tested]\n    develops:\n" + LINE,
                        "    develops:\n" + LINE,
                        "",
                        ""),
                // A credit may end before the competency would.
                new Damage("catalogue", LINE, LINE.replace("}", ", valid_months: 35}"), "", ""),
                // What a competency is not known by is not missing.
                new Damage("framework", "    codes:\n      - {scheme: made-up, code: C#}\n", "", "", ""),
                // A step without months of service is a step.
                new Damage(
                        "framework", STEP, STEP.replace("progression,", "progression, months_in_role: 600,"), "", ""),
                // A step sideways need not keep anything.
                new Damage("framework", STEP, STEP.replace("progression", "lateral"), "", ""));
    }

    String from(int entry) {
        return filled(from, entry);
    }

    String to(int entry) {
        return filled(to, entry);
    }

    String at(int entry) {
        return filled(at, entry);
    }

    private static String filled(String text, int entry) {
        return text.replace("#", String.valueOf(entry)).replace("<", String.valueOf(entry - 1));
    }
}
