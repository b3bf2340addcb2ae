package competency.framework.cli;

import competency.framework.data.InputFile;

/**
 * A file that a check rests on, under the name that a pack gives it: that tells nothing about folders of the machine.
 *
 * @param name which input it belongs to, and what it is called there, with forward slashes
 * @param read the file as it was read
 */
record PackFile(String name, InputFile read) {
    String sha256() {
        return read.sha256();
    }

    int size() {
        return read.size();
    }
}
