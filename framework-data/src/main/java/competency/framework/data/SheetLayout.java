package competency.framework.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a sheet was understood.
 *
 * @param separator what stands between its cells: {@code comma}, {@code semicolon} or {@code tab}
 * @param columns its columns, from the left
 * @param rows how many rows with something in them stand below the names of the columns, as far as it was read
 * @param shortRows how many of them end before the last column; the rest of such a row is taken for empty
 */
public record SheetLayout(String separator, List<SheetColumn> columns, int rows, int shortRows) {
    /** Copies the list. */
    public SheetLayout {
        columns = List.copyOf(columns);
    }

    static SheetLayout of(CatalogueSheet read) {
        var header = read.sheet().header();
        return new SheetLayout(
                Words.kebab(read.sheet().separator().name()),
                IntStream.range(0, header.row().cells().size())
                        .mapToObj(index -> SheetColumn.of(header, index))
                        .toList(),
                read.rows(),
                read.shortRows());
    }
}
