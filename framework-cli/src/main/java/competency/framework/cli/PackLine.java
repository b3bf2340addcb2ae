package competency.framework.cli;

import competency.framework.data.SourcePlace;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.ProficiencyScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mapping line, what it was understood as, where it stands, and what was noticed about it.
 *
 * @param number its position in its course, from 1
 * @param said what it says
 * @param competency what it credits; null if it cannot be understood and credits nothing
 * @param scale the scale of the competency's levels; null if it has none
 * @param place where it stands
 * @param noticed what was noticed about it
 */
record PackLine(
        int number,
        MappingLine said,
        @Nullable Competency competency,
        @Nullable ProficiencyScale scale,
        SourcePlace place,
        List<Noticed> noticed) {
    /** The strongest last, a renewal before all of them: it shows nothing by itself. */
    @SuppressWarnings("EnumOrdinal") // the order of the strengths is published
    int strength() {
        return said.refresher() ? -1 : said.evidenceShown().ordinal();
    }

    /** The level that counts: the one stated, else the lowest; null if there are none, or the line renews. */
    @Nullable
    LevelId level() {
        if (said.refresher() || scale == null) {
            return null;
        }
        return said.level() == null ? scale.lowest() : said.level();
    }

    /** Its place among the levels, from 1; 0 if there is none. */
    int rank() {
        var level = level();
        return level == null || scale == null || !scale.has(level)
                ? 0
                : scale.levels().indexOf(level) + 1;
    }

    /** What stands in a cell of the matrix: a letter for the evidence, a number for the level. */
    String sign() {
        return letter() + (rank() == 0 ? "" : rank());
    }

    private String letter() {
        return said.refresher()
                ? "R"
                : said.evidenceShown().name().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** The class of a cell of the matrix. */
    String shade() {
        return said.refresher() ? "r" : shade(said.evidenceShown());
    }

    @SuppressWarnings("EnumOrdinal") // the order of the strengths is published
    static String shade(EvidenceStrength evidence) {
        return "e" + evidence.ordinal();
    }

    /** What passing the course shows, or renews. */
    String shows() {
        var words = new ArrayList<String>();
        if (said.refresher()) {
            words.add(
                    said.lapseMonths() == 0
                            ? "renews what is still valid"
                            : "renews up to %s after it lapsed"
                                    .formatted(Wording.counted(said.lapseMonths(), "month")));
        } else {
            words.add(evidence());
        }
        var level = level();
        if (level != null && scale != null) {
            words.add(
                    "level %s, %s of %s".formatted(level, rank(), scale.levels().size())
                            + (said.level() == null ? ", as none is stated" : ""));
        } else if (said.level() != null) {
            words.add("level " + said.level());
        }
        if (said.validMonths() != null) {
            words.add("for " + Wording.counted(said.validMonths(), "month"));
        }
        return Wording.capitalised(String.join(", ", words));
    }

    private String evidence() {
        return Wording.spaced(said.evidenceShown()).replace(' ', '-')
                + (said.evidence() == null ? " (none is stated)" : "")
                + (said.simulated() ? " in simulated work" : "");
    }

    /** The competency as the line names it. */
    String written() {
        return said.competency();
    }

    boolean isCredited() {
        return competency != null;
    }

    String title() {
        return competency == null ? "" : competency.title();
    }

    /** Where the competency comes from. */
    String source() {
        return competency == null ? "" : Wording.source(competency.basis());
    }

    /** Where it stands in its file. */
    String where() {
        return where(place);
    }

    /** A place within its file: a cell of a spreadsheet, or line and column of a text. */
    static String where(SourcePlace place) {
        return place.cell() == null ? "%s:%s".formatted(place.line(), place.column()) : place.cell();
    }

    /** What was noticed about it, by ids. */
    String remarks() {
        return PackCourse.ids(noticed);
    }
}
