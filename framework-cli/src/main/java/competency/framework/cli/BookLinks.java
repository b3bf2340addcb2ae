package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.SourceId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one part of a framework's page names another, and what it rests on.
 *
 * @param framework the framework
 */
record BookLinks(CompetencyFramework framework) {
    /** The source that stands for what the makers of a framework settled themselves. */
    static final SourceId OURS = new SourceId("this-project");

    static boolean isOurs(@Nullable Basis basis) {
        return basis != null && basis.source().equals(OURS);
    }

    String role(RoleId id) {
        return Markdown.link(framework.role(id).orElseThrow().title(), "role-" + id);
    }

    String competency(CompetencyId id) {
        return Markdown.link(framework.competency(id).orElseThrow().title(), "competency-" + id);
    }

    String competencies(List<CompetencyId> ids) {
        return ids.stream().map(this::competency).collect(Collectors.joining("; "));
    }

    String course(CourseId id) {
        return Markdown.link(framework.course(id).orElseThrow().title(), "course-" + id);
    }

    String scale(ScaleId id) {
        return Markdown.link(id.value(), "scale-" + id);
    }

    /** Details as other reports tell them, fit for a page of Markdown. A level that is called one needs no other word. */
    static String said(String details) {
        return Markdown.plain(details.replace("level level-", "level "));
    }

    /** What an entry rests on, and whether that is certain; what is ours needs no certainty. */
    String basis(@Nullable Basis basis) {
        if (basis == null) {
            return "no source";
        }
        if (isOurs(basis)) {
            return Markdown.link("ours", "source-" + OURS);
        }
        return Markdown.link(basis.source().value(), "source-" + basis.source())
                + (basis.clause() == null ? "" : ", " + Markdown.plain(basis.clause()))
                + (basis.certainty() == Certainty.PROBABLE ? " (probable)" : "");
    }
}
