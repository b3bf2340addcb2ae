package competency.framework.model.inspection;

import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.Present;
import org.jspecify.annotations.Nullable;

/**
 * What an observation is about: one value of one part of a framework or of a catalogue.
 *
 * @param catalogue the catalogue it stands in; null for the framework
 * @param path the way to the part by ids and positions as files have them, positions from 1, for example
 *     {@code courses/risk-course/develops/2}
 * @param part the very object, of the model; found again by identity, since equal parts may stand in two places
 * @param component the record component of the part that holds the value, for example {@code level}; empty: the part as
 *     a whole
 * @param item which item of the component, if that is a list, from 0; -1: the value as a whole
 */
public record Subject(@Nullable CatalogueId catalogue, String path, Object part, String component, int item) {
    /** Refuses what is not stated. */
    public Subject {
        Present.require("path of Subject", path);
        Present.require("part of Subject", part);
        Present.require("component of Subject", component);
    }

    /**
     * A part as a whole.
     *
     * @param catalogue the catalogue it stands in; null for the framework
     * @param path the way to it
     * @param part the very object
     * @return the subject
     */
    public static Subject of(@Nullable CatalogueId catalogue, String path, Object part) {
        return new Subject(catalogue, path, part, "", -1);
    }

    /**
     * A value of the same part.
     *
     * @param named a record component of the part
     * @return the value as a whole
     */
    public Subject at(String named) {
        return new Subject(catalogue, path, part, named, -1);
    }

    /**
     * An item of a list of the same part.
     *
     * @param named a record component of the part
     * @param position which item, from 0
     * @return the item
     */
    public Subject at(String named, int position) {
        return new Subject(catalogue, path, part, named, position);
    }
}
