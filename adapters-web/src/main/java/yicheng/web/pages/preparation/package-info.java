/**
 * The pages on getting a meeting ready: 准备 with the room and the checklists, ticked off on a phone in the room itself, and 座位
 * with the plan, seats moved by hand, and the plates to print.
 */
package yicheng.web.pages.preparation;
