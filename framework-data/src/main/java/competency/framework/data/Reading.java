package competency.framework.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One act of reading some files that belong together. What cannot be had is null, and was told. */
final class Reading {
    private final Problems problems = new Problems();
    private final Places places = new Places();
    private final List<InputFile> files = new ArrayList<>();
    private final Binder binder = new Binder(problems, places);

    Problems problems() {
        return problems;
    }

    /** What was read so far, in the order of reading. */
    List<InputFile> files() {
        return files;
    }

    Places places() {
        return places;
    }

    /** A way to open a file. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** The tree of a file. */
    @Nullable
    Node tree(Opening opening, DataFile file) {
        return read(opening, file, in -> tree(in, file));
    }

    /** The tree of a stream. Does not close it. */
    @Nullable
    Node tree(InputStream in, DataFile file) {
        return unlessBroken(() -> TreeReader.read(text(in, file), file.start(), problems));
    }

    /** The text of a stream, whose bytes are kept. Does not close it. */
    private String text(InputStream in, DataFile file) {
        var bytes = FileText.bytes(in, file);
        if (bytes.length <= FileText.MOST_BYTES) {
            files.add(new InputFile(file.name(), bytes));
        }
        return FileText.decode(bytes, file.start());
    }

    /** A sheet of courses from a file. */
    @Nullable
    CatalogueSheet sheet(Opening opening, DataFile file) {
        return read(opening, file, in -> sheet(in, file));
    }

    /** A sheet of courses from a stream. Does not close it. */
    @Nullable
    CatalogueSheet sheet(InputStream in, DataFile file) {
        return unlessBroken(() -> CatalogueSheet.read(Sheet.open(text(in, file), file), file, problems));
    }

    /** What is read from a file. Closes it. */
    <T> @Nullable T read(Opening opening, DataFile file, Function<InputStream, ? extends @Nullable T> reader) {
        return unlessBroken(() -> {
            try (var in = opening.open()) {
                return reader.apply(in);
            } catch (IOException e) {
                throw new BrokenFileException(file.start(), ProblemKind.UNREADABLE_FILE, "the file cannot be read");
            }
        });
    }

    /**
     * The tree of one line of a file.
     *
     * @param places how deep values know where they stand
     */
    @Nullable
    Node treeOfLine(byte[] line, Place start, int places) {
        return unlessBroken(() -> TreeReader.read(FileText.decode(line, start), start, places, problems));
    }

    private <T> @Nullable T unlessBroken(Supplier<? extends @Nullable T> step) {
        try {
            return step.get();
        } catch (BrokenFileException e) {
            e.tell(problems);
            return null;
        }
    }

    /** A document of a whole file. */
    <T extends Record> @Nullable T bind(@Nullable Node node, Class<T> type) {
        return bind(node, type, "the file");
    }

    /** A document of part of a file. */
    <T extends Record> @Nullable T bind(@Nullable Node node, Class<T> type, String what) {
        return node == null ? null : binder.bind(node, type, what);
    }

    /** A document of what was bound before, and told then. */
    <T extends Record> @Nullable T bindAgain(Node node, Class<T> type) {
        return new Binder(new Problems(), places).bind(node, type, "the file");
    }

    /** An object of the model made of a document: what its constructor refuses is told at the document. */
    <T> @Nullable T make(Object document, Supplier<T> constructor) {
        try {
            var made = constructor.get();
            places.derive(made, document);
            return made;
        } catch (IllegalArgumentException e) {
            var message = String.valueOf(e.getMessage());
            places.breakOff(document);
            // A document that lost entries may break a rule that it kept when it was whole.
            if (!places.isDamaged(document)) {
                problems.add(
                        places.ofFirstNamed(document, message),
                        ProblemKind.INVALID_VALUE,
                        places.inWordsOfFile(document, message));
            }
            return null;
        }
    }

    /** What can be made of documents, in their order. */
    static <D, T> List<T> each(List<D> documents, Function<? super D, ? extends @Nullable T> maker) {
        var all = new ArrayList<T>(documents.size());
        for (var document : documents) {
            var made = maker.apply(document);
            if (made != null) {
                all.add(made);
            }
        }
        return List.copyOf(all);
    }
}
