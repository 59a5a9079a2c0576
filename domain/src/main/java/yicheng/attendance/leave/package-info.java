/** A request for leave as it is kept, with its state machine (policy 4.4). */
package yicheng.attendance.leave;
