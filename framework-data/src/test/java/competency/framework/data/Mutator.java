package competency.framework.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes and words of a file; the same way for the same random numbers. */
final class Mutator {
    /** Larger files are refused before anybody looks into them. */
    static final int MOST_BYTES = 999_999;

    private static final int MOST_DAMAGES = 6;

    /** What has a meaning to some reader. */
    private static final List<String> TOKENS = List.of(
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "  ",
            ":",
            ": ",
            "- ",
            ",",
            ";",
            "|",
            "[",
            "]",
            "{",
            "}",
            "[[[[[[[[",
            "{{{{{{{{",
            "- - - - - - - - ",
            "{a: {a: {a: ",
            "\"",
            "\"\"",
            "'",
            "''",
            "\\",
            "\\u0000",
            "\\ud800",
            "#",
            " #",
            "&a ",
            "*a",
            "!t ",
            "!!binary ",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "@",
            "`",
            ">",
            "|-\n",
            "?",
            "~",
            "null",
            "true",
            "yes",
            "-1",
            "0",
            "1e9",
            "1e999999999",
            "99999999999999999999",
            "0.1234567891234",
            "0x1F",
            "07",
            ".inf",
            ".nan",
            "2025-02-29",
            "0000-00-00",
            "+999999999-01-01",
            "01/02/2026",
            "id: ",
            "title: ",
            "requires: ",
            "extends: ",
            "files: ",
            "any: ",
            "all: ",
            "framework: ",
            "catalogue",
            "course",
            "competency",
            "level",
            "title",
            "hours",
            "sep=;\n",
            "=1+1",
            "'=",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "é",
            "中",
            "\uD83D\uDE00",
            "../..",
            "/etc/passwd",
            "http://",
            "\"{}\":",
            "[]",
            "{}");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** A file that was damaged a few times. */
    byte[] mutant(byte[] sound, List<byte[]> others) {
        var mutant = sound;
        // Mostly one or two: of a file that is damaged all over, only the first damage is reached.
        for (int i = random.nextInt(1 + random.nextInt(MOST_DAMAGES)); i >= 0; i--) {
            mutant = damage(mutant, others.get(random.nextInt(others.size())));
        }
        if (random.nextInt(200) == 0) {
            mutant = grown(mutant);
        }
        return mutant.length > MOST_BYTES ? slice(mutant, 0, MOST_BYTES) : mutant;
    }

    private byte[] damage(byte[] from, byte[] other) {
        var at = random.nextInt(from.length + 1);
        var until = Math.min(from.length, at + length());
        return switch (random.nextInt(10)) {
            case 0 -> joined(slice(from, 0, at), slice(from, until, from.length));
            case 1 -> joined(slice(from, 0, at), random(), slice(from, at, from.length));
            case 2 -> joined(slice(from, 0, at), random(), slice(from, until, from.length));
            case 3, 4 -> joined(slice(from, 0, at), token(), slice(from, at, from.length));
            case 5 -> joined(slice(from, 0, at), token(), slice(from, until, from.length));
            case 6 -> joined(slice(from, 0, until), slice(from, at, from.length));
            case 7 -> random.nextInt(5) == 0 ? slice(from, 0, at) : flipped(from, at);
            case 8 -> {
                var part = random.nextInt(other.length + 1);
                yield joined(
                        slice(from, 0, at),
                        slice(other, part, Math.min(other.length, part + length())),
                        slice(from, at, from.length));
            }
            default -> lines(from);
        };
    }

    /** Short pieces mostly, and long ones now and then. */
    private int length() {
        return 1 + random.nextInt(random.nextInt(8) == 0 ? 2000 : 20);
    }

    /** A piece of it many times over: what takes longer than its size explains shows here. */
    private byte[] grown(byte[] from) {
        var at = random.nextInt(from.length + 1);
        var piece = random.nextBoolean() ? token() : slice(from, at, Math.min(from.length, at + length()));
        var out = new ByteArrayOutputStream();
        out.writeBytes(slice(from, 0, at));
        while (piece.length > 0 && out.size() + piece.length + from.length - at < MOST_BYTES) {
            out.writeBytes(piece);
        }
        out.writeBytes(slice(from, at, from.length));
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] from, int at) {
        var flipped = from.clone();
        if (at < from.length) {
            flipped[at] ^= (byte) (1 << (at % 8));
        }
        return flipped;
    }

    /** One line lost, doubled, or moved to another place. */
    private byte[] lines(byte[] from) {
        var lines = new ArrayList<>(List.of(new String(from, StandardCharsets.ISO_8859_1).split("\n", -1)));
        var line = lines.remove(random.nextInt(lines.size()));
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] random() {
        var bytes = new byte[1 + random.nextInt(4)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] slice(byte[] from, int begin, int end) {
        return Arrays.copyOfRange(from, begin, end);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
