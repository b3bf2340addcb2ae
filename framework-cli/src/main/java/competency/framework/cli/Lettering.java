package competency.framework.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Makes text fit to be shown: what could steer a terminal is taken out, for titles come from files, and what the
 * output cannot encode is written with what it can. Neither ever changes a line's meaning, only its looks.
 */
final class Lettering {
    private static final String STEERING = "\uFFFD";
    private static final Map<Integer, String> PLAINER = Map.ofEntries(
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '•', "*"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '£', "GBP "),
            Map.entry((int) '→', "->"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="));

    private final CharsetEncoder encoder;

    Lettering(Charset charset) {
        encoder = charset.newEncoder();
    }

    /** The text on one line, without anything that steers a terminal, in characters the output has. */
    String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.append(shown(codePoint)));
        return clean.toString();
    }

    /** The first if the output can show it, else the second. */
    String either(String beautiful, String plain) {
        return encoder.canEncode(beautiful) ? beautiful : plain;
    }

    private String shown(int codePoint) {
        return encodable(
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL -> Character.isWhitespace(codePoint) ? " " : STEERING;
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
                    case Character.SURROGATE -> STEERING;
                    case Character.FORMAT -> isDirection(codePoint) ? STEERING : "";
                    default -> Character.toString(codePoint);
                });
    }

    /** Marks that reorder what follows on the line: with them a title could show another status than it has. */
    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    private String encodable(String shown) {
        if (encoder.canEncode(shown)) {
            return shown;
        }
        var plainer = PLAINER.get(shown.codePointAt(0));
        if (plainer != null) {
            return plainer;
        }
        var base = Normalizer.normalize(shown, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return encoder.canEncode(base) ? base : "?";
    }
}
