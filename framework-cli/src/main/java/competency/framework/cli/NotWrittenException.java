package competency.framework.cli;

/** An answer could not be written completely. */
final class NotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWrittenException(String message) {
        super(message);
    }
}
