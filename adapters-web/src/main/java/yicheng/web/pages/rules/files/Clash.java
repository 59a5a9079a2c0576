package yicheng.web.pages.rules.files;

import java.util.List;

/**
 * Somebody else saved the file that was being typed into: both texts, for the one who typed to choose.
 *
 * @param before lines both have before the place where they part, {@code after} those they have again after it
 * @param address of the page with the other text
 * @param version of the draft with the other text, which whoever keeps his own has seen then
 */
public record Clash(
        String file,
        String by,
        String at,
        long version,
        String typed,
        String kept,
        int before,
        List<String> mine,
        List<String> theirs,
        String address) {

    private static final int CONTEXT = 2;

    public static Clash of(String file, String by, String at, long version, String typed, String kept, String address) {
        var mine = typed.lines().toList();
        var theirs = kept.lines().toList();
        int least = Math.min(mine.size(), theirs.size());
        int same = 0;
        while (same < least && mine.get(same).equals(theirs.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && mine.get(mine.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
            tail++;
        }
        int from = Math.max(0, same - CONTEXT);
        int end = Math.max(0, tail - CONTEXT);
        return new Clash(
                file,
                by,
                at,
                version,
                typed,
                kept,
                from,
                mine.subList(from, mine.size() - end),
                theirs.subList(from, theirs.size() - end),
                address);
    }
}
