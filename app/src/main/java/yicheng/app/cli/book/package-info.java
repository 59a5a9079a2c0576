/**
 * Commands for whoever keeps the rule book in a folder of his own: the folder as a draft of a running server, its replay and
 * its publication. Checking a folder needs no server and is done beside the other commands.
 */
package yicheng.app.cli.book;
