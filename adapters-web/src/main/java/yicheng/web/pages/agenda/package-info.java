/**
 * The pages of a meeting's agenda (议程): its lines with why each stands where it stands, another order proposed and decided, what
 * is taken off, and its versions side by side.
 */
package yicheng.web.pages.agenda;
