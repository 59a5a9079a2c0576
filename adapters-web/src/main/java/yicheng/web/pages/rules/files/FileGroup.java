package yicheng.web.pages.rules.files;

import java.util.List;
import yicheng.policy.Text;

/** The files of a chapter, or one that belongs to no chapter. */
public record FileGroup(Text title, List<Tab> tabs) {

    /** @param faults how many there are in it; 0 while that is not known */
    public record Tab(String name, Text label, boolean changed, long faults) {}
}
