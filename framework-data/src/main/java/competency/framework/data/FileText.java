package competency.framework.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says why they are none. */
final class FileText {
    /** No honest file is larger, and parsing takes time that grows faster than the size. */
    static final int MOST_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {}

    /** The bytes of a file; of one that is too large a byte more than is allowed. */
    static byte[] bytes(InputStream in, DataFile file) {
        try {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new BrokenFileException(file.start(), ProblemKind.UNREADABLE_FILE, "the file cannot be read");
        }
    }

    /** The text of a file, or of one line of it that begins at this place. */
    static String decode(byte[] bytes, Place start) {
        if (bytes.length > MOST_BYTES) {
            throw new BrokenFileException(
                    start,
                    ProblemKind.TOO_LARGE,
                    "must not be larger than %s bytes".formatted(Words.number(MOST_BYTES)));
        }
        if (isWorkbook(bytes)) {
            throw new BrokenFileException(
                    start,
                    ProblemKind.ENCODING,
                    "this is a workbook or an archive and no text; save the sheet in it as “CSV UTF-8”");
        }
        var text = utf8(bytes, start);
        var withoutMark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseControls(withoutMark, start);
        return withoutMark;
    }

    /** What programs of today and of long ago begin a workbook with. */
    private static boolean isWorkbook(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i == bytes.length || bytes[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] bytes, Place start) {
        // The constructor replaces malformed bytes, and is much faster than a decoder, which reports them.
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictUtf8(bytes, start);
    }

    private static String strictUtf8(byte[] bytes, Place start) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        try {
            var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            return out.flip().toString();
        } catch (CharacterCodingException e) {
            throw new BrokenFileException(
                    placeAfter(out.flip().toString(), start),
                    ProblemKind.ENCODING,
                    start.file().isSheet()
                            ? "this is not UTF-8 text; save the sheet as “CSV UTF-8”"
                            : "this is not UTF-8 text; save the file as UTF-8");
        }
    }

    private static void refuseControls(String text, Place start) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isAllowed(c)) {
                throw new BrokenFileException(
                        placeAfter(text.substring(0, i), start),
                        ProblemKind.ENCODING,
                        "character U+%04X cannot stand in a text; remove it, or save the file as UTF-8"
                                .formatted((int) c));
            }
        }
    }

    /** Refuses what YAML refuses, and the line breaks that only some programs take for one. */
    private static boolean isAllowed(char c) {
        if (c >= ' ' && c < 0x7F) {
            return true; // nearly all
        }
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return (c < 0x7F || c > 0x9F) && c != '\u2028' && c != '\u2029' && c < '\uFFFE' && c != BYTE_ORDER_MARK;
    }

    private static Place placeAfter(String text, Place start) {
        var line = start.line();
        var lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return start.file().at(line, text.codePointCount(lineStart, text.length()) + 1);
    }
}
