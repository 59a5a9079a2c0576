/**
 * Forms that lose nothing: what was typed, what is wrong with it and where, and the way days and numbers are read. What is
 * right or wrong is said by the domain.
 */
package yicheng.web.pages.forms;
