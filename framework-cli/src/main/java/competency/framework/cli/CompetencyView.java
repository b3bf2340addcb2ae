package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.StandardCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Competencies for people: usually one, several where a code is ambiguous.
 *
 * @param framework the framework
 * @param competencies some of its competencies
 */
record CompetencyView(CompetencyFramework framework, List<Competency> competencies) implements ShowPart.View {
    private static final int LABEL = 11;

    @Override
    public void text(Page page) {
        for (int i = 0; i < competencies.size(); i++) {
            if (i > 0) {
                page.blank().blank();
            }
            text(page, competencies.get(i));
        }
    }

    private void text(Page page, Competency competency) {
        page.title(Style.STRONG, "", competency.title(), "");
        itself(page, competency);
        var uses = new CompetencyUses(framework, competency);
        codes(page, competency.codes());
        equivalences(page, uses);
        courses(page, uses.courses());
        refreshers(page, uses.refreshers());
        roles(page, uses.roles());
    }

    private void itself(Page page, Competency competency) {
        page.labelled(2, LABEL, "Id", competency.id().value());
        page.labelled(2, LABEL, "Kind", Wording.spaced(competency.kind()));
        page.labelled(
                2,
                LABEL,
                "Levels",
                framework.scaleOf(competency).map(CompetencyView::levels).orElse("none"));
        page.labelled(2, LABEL, "Evidence", evidence(competency));
        page.labelled(2, LABEL, "Lasts", lasts(competency.validMonths()));
        if (!competency.requires().isEmpty()) {
            page.labelled(
                    2, LABEL, "Requires", "%s, to be held first".formatted(Wording.listed(competency.requires())));
        }
        if (competency.minimumHours() != null) {
            page.labelled(2, LABEL, "Training", "at least " + Wording.hours(competency.minimumHours()));
        }
        page.labelled(2, LABEL, "Catalogue", Wording.spaced(competency.catalogueStatus()));
        page.labelled(2, LABEL, "Guidance", Wording.spaced(competency.guidanceStatus()));
        page.labelled(
                2,
                LABEL,
                "Source",
                "%s (%s)"
                        .formatted(
                                competency.basis(),
                                Wording.spaced(competency.basis().certainty())));
    }

    private static void equivalences(Page page, CompetencyUses uses) {
        var wording = new EquivalenceWording(uses.framework(), uses.competency());
        if (!isEmpty(page, "What stands in for it", uses.standingIn())) {
            wording.standingIn(page, uses.standingIn());
        }
        if (!isEmpty(page, "What it stands in for", uses.stoodInFor())) {
            wording.stoodInFor(page, uses.stoodInFor());
        }
    }

    private static String levels(ProficiencyScale scale) {
        var levels = scale.levels().stream().map(LevelId::toString);
        return scale.cumulative()
                ? levels.collect(Collectors.joining(" < ")) + "; a higher level includes the lower ones"
                : levels.collect(Collectors.joining(", ")) + "; only the very level asked for will do";
    }

    private static String evidence(Competency competency) {
        var needed = competency.evidenceAtLeast();
        return (needed == null ? "any" : Wording.evidenceAtLeast(needed))
                + (competency.directObservation() ? "; an assessor must see real work" : "")
                + (competency.simulationAccepted() ? "" : "; simulated work does not show it");
    }

    private static String lasts(@Nullable Integer months) {
        return months == null ? "does not expire" : Wording.counted(months, "month");
    }

    private static void codes(Page page, List<StandardCode> codes) {
        if (isEmpty(page, "Codes it is or was known by", codes)) {
            return;
        }
        var table = new Table(2, "Code", "Scheme", "In use");
        codes.forEach(code -> table.row(Cell.of(code.code()), Cell.of(code.scheme()), Cell.of(inUse(code))));
        page.blank().table(2, table);
    }

    /** Begins a part of the page; says so where there is nothing to follow. */
    private static boolean isEmpty(Page page, String title, List<?> listed) {
        page.blank().heading("%s (%s)".formatted(title, listed.size()));
        if (listed.isEmpty()) {
            page.blank().paragraph(2, Style.PLAIN, "None.");
        }
        return listed.isEmpty();
    }

    private static String inUse(StandardCode code) {
        var from = code.from() == null ? "" : "from " + Wording.shortDay(code.from());
        var until = code.until() == null ? "" : "until " + Wording.shortDay(code.until());
        return (from + " " + until).strip();
    }

    private static void courses(Page page, List<CompetencyUses.Developing> courses) {
        if (isEmpty(page, "Courses that develop it", courses)) {
            return;
        }
        for (var use : courses) {
            page.blank().listed(2, use.course().title(), use.course().id().value());
            page.paragraph(4, Style.FAINT, CourseView.development(use.line()));
        }
    }

    /** Only where there are any: most competencies are never renewed, and nobody looks for it. */
    private static void refreshers(Page page, List<CompetencyUses.Refreshing> refreshers) {
        if (refreshers.isEmpty()) {
            return;
        }
        page.blank().heading("Courses that renew it (%s)".formatted(refreshers.size()));
        for (var use : refreshers) {
            page.blank().listed(2, use.course().title(), use.course().id().value());
            page.paragraph(4, Style.FAINT, CourseView.renewal(use.line()));
        }
    }

    private static void roles(Page page, List<CompetencyUses.Requiring> roles) {
        if (isEmpty(page, "Roles that ask for it", roles)) {
            return;
        }
        for (var use : roles) {
            var leaf = use.requirement();
            var details = new ArrayList<String>();
            details.add(Wording.kebab(leaf.terms().obligation()));
            addLevel(details, leaf.level());
            addEvidence(details, leaf.evidenceAtLeast());
            details.add("as " + leaf.id());
            page.blank().listed(2, use.role().title(), use.role().id().value());
            page.paragraph(4, Style.FAINT, String.join(", ", details));
        }
    }

    private static void addLevel(List<String> details, @Nullable LevelId level) {
        if (level != null) {
            details.add("level " + level);
        }
    }

    private static void addEvidence(List<String> details, @Nullable EvidenceStrength evidence) {
        if (evidence != null) {
            details.add(Wording.evidenceAtLeast(evidence));
        }
    }

    /** One object for one competency, an array for several. */
    @Override
    public void json(JsonWriter json) {
        var shape = new CompetencyJson(json, framework);
        if (competencies.size() == 1) {
            shape.write(competencies.get(0));
        } else {
            json.array(() -> competencies.forEach(shape::write));
        }
    }
}
