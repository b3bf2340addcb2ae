package competency.framework.data;

/**
 * A file being read.
 *
 * @param order its place in the order of reading
 * @param name what problems call it
 */
record DataFile(int order, String name) {
    boolean isJson() {
        return hasEnding(".json") || isLines();
    }

    /** Whether every line is a document of its own. */
    boolean isLines() {
        return hasEnding(".jsonl") || hasEnding(".ndjson");
    }

    /** Whether it is a sheet of rows and columns. */
    boolean isSheet() {
        return hasEnding(".csv") || hasEnding(".tsv");
    }

    Place start() {
        return at(1, 1);
    }

    Place at(int line, int column) {
        return new Place(this, line, column, null);
    }

    private boolean hasEnding(String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }
}
