package competency.framework.data;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Opens the streaming parsers of Jackson. Their own limits only back up those of {@link TreeReader}, which come first. */
final class Parsers {
    /** The parser copies what it has of a text with every piece it reads: small pieces of a long one take very long. */
    private static final int READ_AT_ONCE = 1 << 16;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(TreeReader.DEEPEST + 1)
            .maxDocumentLength(FileText.MOST_BYTES)
            .maxStringLength(FileText.MOST_BYTES)
            .maxNameLength(FileText.MOST_BYTES)
            .maxNumberLength(FileText.MOST_BYTES)
            .build();

    // The parsers stop at the first duplicate key; TreeReader finds it itself and goes on.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(LIMITS)
            .build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(LIMITS)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(FileText.MOST_BYTES)
                    .setAllowDuplicateKeys(true)
                    .setBufferSize(READ_AT_ONCE)
                    .build())
            .build();

    private Parsers() {}

    static JsonParser open(String text, DataFile file) {
        return (file.isJson() ? JSON : YAML).createParser(ObjectReadContext.empty(), text);
    }

    /** A parser's location in a text that begins at this place. */
    static Place place(TokenStreamLocation location, Place start) {
        return start.file()
                .at(Math.max(1, location.getLineNr()) + start.line() - 1, Math.max(1, location.getColumnNr()));
    }
}
