package competency.framework.rules.next;

import java.util.List;

/**
 * What is to be reached, and what courses could do about it.
 *
 * @param prospects one for each goal, in reading order
 * @param shelf the courses that can be taken
 * @param foresight asks how the goals would stand after courses
 */
record Outlook(List<Prospect> prospects, Shelf shelf, Foresight foresight) {}
