package competency.framework.cli;

/** How a piece of text is set off. Colour only repeats what words already say. */
enum Style {
    /** As it is. */
    PLAIN(""),
    /** Headings and the like. */
    STRONG("1"),
    /** What is there to be looked up, not read. */
    FAINT("2"),
    /** Satisfied. */
    GOOD("32"),
    /** Satisfied, not for long. */
    CARE("33"),
    /** Not satisfied. */
    BAD("31"),
    /** A good verdict. */
    STRONG_GOOD("1;32"),
    /** A verdict with a condition. */
    STRONG_CARE("1;33"),
    /** A bad verdict. */
    STRONG_BAD("1;31"),
    /** What nobody may overlook: bold, white on red. */
    ALARM("1;97;41");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String text, boolean coloured) {
        return !coloured || code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
