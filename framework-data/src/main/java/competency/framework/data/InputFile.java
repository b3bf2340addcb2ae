package competency.framework.data;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was when it was read: what was concluded from it can be held against these very bytes. Immutable and
 * thread-safe.
 */
public final class InputFile {
    private final String name;
    private final byte[] content;
    private final String sha256;

    InputFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
        sha256 = HexFormat.of().formatHex(digest(content));
    }

    /**
     * What problems and places call it.
     *
     * @return the file as it was named by whoever asked for it, with forward slashes
     */
    public String name() {
        return name;
    }

    /**
     * How large it is.
     *
     * @return bytes
     */
    public int size() {
        return content.length;
    }

    /**
     * The SHA-256 digest of its bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Writes its bytes as they were read.
     *
     * @param out where to; it is not closed
     * @throws IOException if they cannot be written there
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    @Override
    public String toString() {
        return sha256 + "  " + name;
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
