/**
 * What an editor of the book needs beside faults: the values in its sentences at their places in the file, and the
 * sentences on offer, and examples around its numbers.
 */
package yicheng.rules.editor;
