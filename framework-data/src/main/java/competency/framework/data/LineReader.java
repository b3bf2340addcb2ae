package competency.framework.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives a stream line by line, and never keeps more of a line than is needed to refuse it. */
final class LineReader {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The bytes of the next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        var end = end();
        return end < to ? upTo(end) : longer();
    }

    /** Where the line ends in the buffer; where the buffer ends if the line goes on. */
    private int end() {
        var end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** A line that lies in the buffer as a whole, as nearly all do. */
    private byte[] upTo(int end) {
        var line = Arrays.copyOfRange(buffer, from, end);
        from = end + 1;
        return line;
    }

    private byte[] longer() throws IOException {
        var line = new ByteArrayOutputStream();
        do {
            var end = end();
            line.write(buffer, from, Math.min(end - from, FileText.MOST_BYTES + 1 - line.size()));
            from = end;
            if (from < to) {
                from++;
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
