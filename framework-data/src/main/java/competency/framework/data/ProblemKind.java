package competency.framework.data;

import java.util.Arrays;

/** Every kind of problem that a file can have. The names, in kebab-case, are the ids that hosts see; they never change. */
enum ProblemKind {
    /** The file is not YAML or not JSON. */
    SYNTAX,
    /** The bytes are not UTF-8, or a character stands there that no text has. */
    ENCODING,
    /** Nothing is in the file. */
    EMPTY,
    /** The file, a text or a list is larger than any honest one. */
    TOO_LARGE,
    /** Values are nested deeper than any honest ones. */
    TOO_DEEP,
    /** Something follows after the end of the document. */
    SECOND_DOCUMENT,
    /** A YAML alias or merge key: what is meant must be written out. */
    ALIAS,
    /** A YAML tag: the type of a value is not the file's to choose. */
    TAG,
    /** One key twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that means nothing here. */
    UNKNOWN_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** Keys that cannot stand together. */
    CONFLICTING_KEYS,
    /** A key or a list entry without a value. */
    NO_VALUE,
    /** A text where a number is wanted, and the like. */
    WRONG_TYPE,
    /** A value of the right type that is not allowed. */
    INVALID_VALUE,
    /** A file that is not there. */
    MISSING_FILE,
    /** A name that leads out of the folder, or to something that is not a file. */
    FORBIDDEN_FILE,
    /** One file named twice, or two files where one is meant. */
    DUPLICATE_FILE,
    /** A file that the system does not let us read. */
    UNREADABLE_FILE,
    /** One id twice. */
    DUPLICATE_ID,
    /** Two pathways from one role to the same other one. */
    DUPLICATE_PATHWAY,
    /** A competency that the framework does not have. */
    UNKNOWN_COMPETENCY,
    /** A course that the framework does not have. */
    UNKNOWN_COURSE,
    /** A role that the framework does not have. */
    UNKNOWN_ROLE,
    /** A requirement that the role does not have. */
    UNKNOWN_REQUIREMENT,
    /** A scale that the framework does not have. */
    UNKNOWN_SCALE,
    /** A source that the framework does not have. */
    UNKNOWN_SOURCE,
    /** A level that the scale does not have. */
    UNKNOWN_LEVEL,
    /** A framework that is not bundled. */
    UNKNOWN_FRAMEWORK,
    /** A kind of service that the framework does not have. */
    UNKNOWN_SETTING,
    /** A duty that no requirement is limited to. */
    UNKNOWN_DUTY,
    /** A register that no requirement asks for. */
    UNKNOWN_REGISTER,
    /** A check that no requirement asks for. */
    UNKNOWN_CHECK,
    /** A code on a record that no competency has. */
    UNKNOWN_CODE,
    /** A code on a record that several competencies have. */
    AMBIGUOUS_CODE,
    /** A policy that asks for less than the framework and does not say on what grounds. */
    WEAKER_WITHOUT_DEVIATION,
    /** Roles that take over from themselves, courses and competencies that come before themselves. */
    CYCLE,
    /** There are more problems than anyone can read; the rest is left out. */
    TOO_MANY_PROBLEMS;

    String id() {
        return Words.kebab(name());
    }

    /** The kind with this id. */
    static ProblemKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of problem is called " + id));
    }
}
