/**
 * The command line: one class a command, which reads its words, asks the office once and prints the answer. Every text
 * exists in Chinese and English; a wrong word is answered with the nearest right one.
 */
package yicheng.app.cli;
