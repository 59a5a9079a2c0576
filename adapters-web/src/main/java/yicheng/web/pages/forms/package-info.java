/**
 * Forms that lose nothing: what was typed, and what is wrong with it and where. What is
 * right or wrong is said by the domain.
 */
package yicheng.web.pages.forms;
