package competency.framework.data;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of a framework are. What it opens never lies outside of it. */
interface Folder {
    /** Whether there is something of this name. */
    boolean has(String name);

    /**
     * Opens a file.
     *
     * @param name as {@link FileList} allows it
     * @param asked where the name stands, to tell what is wrong with it
     */
    InputStream open(String name, Place asked) throws IOException;

    /** What problems call a file. */
    String shown(String name);
}
