/** What editors are told of a book, shown on the shipped one. */
package yicheng.rules.editor;
