package competency.framework.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives a stream line by line, and never keeps more of a line than is needed to refuse it. */
final class LineReader {
    private final InputStream in;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The bytes of the next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= FileText.MOST_BYTES) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }
}
