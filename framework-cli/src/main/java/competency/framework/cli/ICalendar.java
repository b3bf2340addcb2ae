package competency.framework.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 has it: UTF-8, lines of at most 75 octets, each ended by CR and LF. */
final class ICalendar {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Lettering LETTERING = new Lettering(StandardCharsets.UTF_8);

    private final PrintStream out;
    private final LocalDate stamp;

    /**
     * Begins a calendar.
     *
     * @param stamp the day that what it says was found on
     */
    ICalendar(PrintStream out, LocalDate stamp) {
        this.out = out;
        this.stamp = stamp;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//competency.framework//competency//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
    }

    /**
     * Something on one whole day, which leaves nobody busy.
     *
     * @param key what tells it from all others, and stays the same when its day or its words change
     */
    ICalendar day(String key, LocalDate day, String summary, String description) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(key));
        line("DTSTAMP", DAY.format(stamp) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(day));
        line("SUMMARY", escaped(summary));
        line("DESCRIPTION", escaped(description));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
        return this;
    }

    /** Ends it. */
    void end() {
        line("END", "VCALENDAR");
    }

    private static String escaped(String text) {
        return LETTERING.clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A line too long goes on in the next, which then begins with a space; no letter is cut in two. */
    private void line(String name, String value) {
        var line = name + ":" + value;
        var used = 0;
        var folded = new StringBuilder();
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var letter = Character.toString(line.codePointAt(at));
            var octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MOST_OCTETS) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.append(letter);
            used += octets;
        }
        var bytes = folded.append(END).toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}
