package yicheng.web.pages.preparation;

import java.util.List;
import yicheng.policy.Text;

/**
 * Name plates to print, one on a sheet that is folded along the middle.
 *
 * @param changed only those that are not on the tables yet
 * @param kai in 楷体 instead of 黑体
 */
public record PlatesView(Text meeting, String address, List<String> plates, boolean changed, boolean kai) {

    /** Of the style that lets a name of this length fill the sheet. */
    public static String size(String plate) {
        return "of-" + Math.min(8, Math.max(2, plate.length()));
    }

    /** A name of two characters is set wide, as is usual. */
    public static String set(String plate) {
        return plate.length() == 2 ? plate.charAt(0) + "　" + plate.charAt(1) : plate;
    }
}
