package competency.framework.model.catalogue;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication that data in a framework rest on.
 *
 * @param id its key
 * @param title its title
 * @param publisher who published it
 * @param url where it was read; null if it has no address
 * @param readOn the day somebody last read it
 */
public record Source(
        SourceId id,
        String title,
        String publisher,
        @Nullable URI url,
        LocalDate readOn) {
    /** Refuses a blank title or publisher. */
    public Source {
        Present.require("id of Source", id);
        Present.require("title of Source", title);
        Present.require("publisher of Source", publisher);
        Present.require("readOn of Source", readOn);
        Days.require("readOn of Source", readOn);
        Words.require("title", title);
        Words.require("publisher", publisher);
    }
}
