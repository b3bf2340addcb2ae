package competency.framework.data;

/**
 * The kinds of files that people write. For each there is a JSON Schema, with which an editor completes keys, explains
 * them, and marks most mistakes while a file is being written. What only the whole of a file can tell, such as a course
 * that is named and not there, is left to the loaders: whatever they take, the schema takes.
 */
public enum FileKind {
    /** The file that a framework begins with. */
    FRAMEWORK(FrameworkDocument.class),
    /** A file that a framework lists: any parts of it. */
    FRAMEWORK_PART(ContentDocument.class),
    /** The courses of a training body. */
    CATALOGUE(CatalogueFileDocument.class),
    /** What one person holds, or a list of what several hold. */
    PORTFOLIO(PortfolioFileDocument.class),
    /** What an organisation has settled for itself. */
    POLICY(PolicyFileDocument.class),
    /** Questions with the answers they should get. */
    CASES(CaseFileDocument.class);

    private final Class<? extends Record> document;

    FileKind(Class<? extends Record> document) {
        this.document = document;
    }

    /**
     * What the file with its schema is called.
     *
     * @return for example {@code framework-part.schema.json}
     */
    public String schemaFile() {
        return Words.kebab(name()) + ".schema.json";
    }

    /**
     * Its JSON Schema, of the edition 2020-12. It needs no other file.
     *
     * @return JSON, always the same, with line feeds
     */
    public String schema() {
        return SchemaText.of(new SchemaDraft().file(document));
    }
}
