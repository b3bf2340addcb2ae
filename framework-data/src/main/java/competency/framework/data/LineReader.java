package competency.framework.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
        var line = new ByteArrayOutputStream();
        do {
            var start = from;
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            keep(line, start);
            if (from < to) {
                from++;
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private void keep(ByteArrayOutputStream line, int start) {
        line.write(buffer, start, Math.min(from - start, FileText.MOST_BYTES + 1 - line.size()));
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
