package competency.framework.model.catalogue;

import java.util.List;

/** Checks that what must be stated is, which every record of the model shares. */
public final class Present {
    private Present() {}

    /**
     * Refuses null.
     *
     * @param what what it is called, with whose it is: {@code effect of RequirementTerms}
     * @param value what must be stated
     * @throws NullPointerException if it is null; the message says what is
     */
    public static void require(String what, Object value) {
        if (value == null) {
            throw new NullPointerException(what + " must not be null");
        }
    }

    /**
     * Copies a list, and refuses null instead of it and in it.
     *
     * @param <T> what is in the list
     * @param what what the list is called, with whose it is: {@code roles of FrameworkContent}
     * @param values what must be stated
     * @return the same values, in a list that cannot be changed
     * @throws NullPointerException if the list or something in it is null; the message says which list
     */
    public static <T> List<T> copyOf(String what, List<T> values) {
        require(what, values);
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) { // Looked for by the copying, and not at all where nothing need be copied.
            throw new NullPointerException(what + " must not hold null");
        }
    }
}
