/**
 * What every page shares: the frame around it, the language it speaks, how it says times, and how it is rendered. Knows
 * no single page.
 */
package yicheng.web.pages.shell;
