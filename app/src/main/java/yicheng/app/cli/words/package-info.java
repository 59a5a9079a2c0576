/**
 * What is common to all commands: how their words are read, what is said of a wrong one, in which language, and how the
 * process ends.
 */
package yicheng.app.cli.words;
