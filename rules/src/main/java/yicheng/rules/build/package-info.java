/**
 * From admitted rules to a running chapter: writes them in the rule language, compiles them to classes, looks through
 * those classes once more, and loads them behind a loader that knows nothing but what rules need. Nothing of a book is
 * registered anywhere in the process; when a book is dropped, everything of it can be collected.
 */
package yicheng.rules.build;
