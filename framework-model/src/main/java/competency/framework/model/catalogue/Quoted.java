package competency.framework.model.catalogue;

/** Values as messages show them: on one line, and never longer than a line. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * The value with control characters replaced and the middle left out where it is long, so that a message stays
     * one readable line whatever a file contains.
     *
     * @param value any text
     * @return at most 60 characters and an ellipsis
     */
    public static String shorten(String value) {
        var visible = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return visible.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '�' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
