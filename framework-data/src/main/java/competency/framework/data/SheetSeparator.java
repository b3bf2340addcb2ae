package competency.framework.data;

/** What may stand between the cells of a sheet. */
enum SheetSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    SheetSeparator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
