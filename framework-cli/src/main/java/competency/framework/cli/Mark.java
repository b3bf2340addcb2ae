package competency.framework.cli;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Verdict;

/** The sign in front of a finding or a verdict. It only repeats what words already say. */
enum Mark {
    /** Satisfied. */
    YES("✓", "+", Style.GOOD, Style.STRONG_GOOD),
    /** Satisfied, not for long. */
    SOON("!", "!", Style.CARE, Style.STRONG_CARE),
    /** Satisfied for the time being only. */
    FOR_NOW("~", "~", Style.CARE, Style.STRONG_CARE),
    /** Somebody decided that the person may go without it for a time. */
    WAIVED("○", "o", Style.CARE, Style.STRONG_CARE),
    /** Not asked of this person on this day. */
    ASIDE("–", "-", Style.FAINT, Style.FAINT),
    /** Not satisfied. */
    NO("✗", "x", Style.BAD, Style.STRONG_BAD),
    /** Somebody with authority says no. Nobody may overlook it. */
    ALARM("⊘", "X", Style.ALARM, Style.ALARM);

    private final String beautiful;
    private final String plain;
    private final Style style;
    private final Style strongStyle;

    Mark(String beautiful, String plain, Style style, Style strongStyle) {
        this.beautiful = beautiful;
        this.plain = plain;
        this.style = style;
        this.strongStyle = strongStyle;
    }

    static Mark of(Finding finding) {
        return switch (finding.status()) {
            case NOT_APPLICABLE -> ASIDE;
            case MET -> YES;
            case EXPIRING -> SOON;
            case WAIVED -> WAIVED;
            case IN_GRACE, NOT_YET_DUE -> FOR_NOW;
            case EXPIRED, BELOW_LEVEL, WEAK_EVIDENCE, PARTLY_MET, MISSING -> NO;
            case SUSPENDED, BARRED -> ALARM;
        };
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case BARRED, NOT_READY -> NO;
            case CONDITIONAL -> FOR_NOW;
            case READY -> YES;
        };
    }

    String in(Lettering lettering) {
        return lettering.either(beautiful, plain);
    }

    Style style() {
        return style;
    }

    /** For what is to be seen from afar. */
    Style strongStyle() {
        return strongStyle;
    }
}
