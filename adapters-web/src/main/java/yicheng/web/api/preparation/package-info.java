/** Getting a meeting ready over HTTP: its room, its checklists, and who sits where, as JSON and as a drawing. */
package yicheng.web.api.preparation;
