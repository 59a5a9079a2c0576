package yicheng.web.pages.people.table;

import yicheng.people.change.Change;
import yicheng.policy.Text;

/**
 * A change that a line asks for.
 *
 * @param step changes of a lower step come first, whatever the order of the lines
 */
record Planned(int row, int step, Change change, Text said) {

    static final int DEPARTMENTS = 1;
    static final int PEOPLE = 2;
    static final int POSTS_ENDING = 3;
    static final int POSTS = 4;
    static final int PORTFOLIOS_SHRINKING = 5;
    static final int PORTFOLIOS = 6;
}
