package competency.framework.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest of some bytes.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
record PackDigest(String hex) {
    PackDigest(byte[] content) {
        this(HexFormat.of().formatHex(digest(content)));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
