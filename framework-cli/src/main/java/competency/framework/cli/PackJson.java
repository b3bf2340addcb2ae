package competency.framework.cli;

import java.io.OutputStream;

/**
 * A pack for programs: what a check says in JSON, then every course with its mapping lines, and the files.
 *
 * @param pack the pack
 */
record PackJson(Pack pack) {
    void write(OutputStream out) {
        try (var json = new JsonWriter(out)) {
            json.object(() -> {
                new CheckJson(pack.answer(), pack.strict()).write(json);
                json.text("checked_by", CompetencyCommand.Version.told())
                        .objects("courses", pack.courses(), course -> course(json, course))
                        .objects("inputs", pack.inputs().files(), file -> file(json, file))
                        .text("fingerprint", pack.inputs().fingerprint());
            });
        }
    }

    private static void course(JsonWriter json, PackCourse each) {
        var course = each.course();
        json.text("id", course.id())
                .text("title", course.title())
                .text(
                        "catalogue",
                        each.catalogue() == null ? null : each.catalogue().id())
                .text("provider", course.provider())
                .amount("hours", course.hours())
                .texts(
                        "assessment",
                        course.assessment().stream().map(Wording::kebab).toList())
                .texts("requires", course.requires())
                .basis(course.basis())
                .text("file", each.place().file())
                .number("line", each.place().line())
                .texts(
                        "noticed",
                        each.noticed().stream().map(Noticed::id).distinct().toList())
                .objects("lines", each.lines(), line -> line(json, line));
    }

    private static void line(JsonWriter json, PackLine line) {
        var said = line.said();
        var competency = line.competency();
        json.number("number", line.number())
                .text("written", said.competency())
                .text("competency", competency == null ? null : competency.id())
                .text("title", competency == null ? null : competency.title());
        if (said.refresher()) {
            json.claim("refresher", true).number("lapse_months", said.lapseMonths());
        } else {
            json.text("level", line.level() == null ? said.level() : line.level())
                    .text("evidence", said.evidenceShown());
        }
        if (said.simulated()) {
            json.claim("simulated", true);
        }
        json.number("valid_months", said.validMonths())
                .basis(competency == null ? null : competency.basis())
                .number("line", line.place().line())
                .number("column", line.place().column())
                .text("cell", line.place().cell())
                .texts(
                        "noticed",
                        line.noticed().stream().map(Noticed::id).distinct().toList());
    }

    private static void file(JsonWriter json, PackFile file) {
        json.text("file", file.name()).number("bytes", file.size()).text("sha256", file.sha256());
    }
}
