/**
 * The pages of a meeting's list (拟上会议题清单): what would be on it, the sheet as a document, and what those who sign and decide
 * do on it. Each act comes back to the sheet; what was typed and refused is still there.
 */
package yicheng.web.pages.lists;
