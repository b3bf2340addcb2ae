package competency.framework.data;

/** Ends the reading of one file: nothing after this place can be understood. Never leaves the package. */
final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final ProblemKind kind;
    private final String told;

    BrokenFileException(Place place, ProblemKind kind, String told) {
        super(told, null, false, false);
        this.place = place;
        this.kind = kind;
        this.told = told;
    }

    void tell(Problems problems) {
        problems.add(place, kind, told);
    }
}
