package yicheng.topic.life;

/** The names that senders give their files. */
public final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    /** Without folders, and nothing that a header or a page could take for its own; the end of one that is too long. */
    public static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>]", "")
                .strip();
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }
}
