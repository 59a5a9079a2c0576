/**
 * The pages people read and fill in: which address leads to which page. Each page is a package of its own that turns
 * the domain's answers into a view; the words and the layout are in the templates under {@code src/main/jte}. Nothing
 * here decides anything.
 */
package yicheng.web.pages;
