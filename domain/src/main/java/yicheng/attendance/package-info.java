/** Who takes part in a meeting: what the chapter "attendance" of the rule book is asked, and what it answers. */
package yicheng.attendance;
